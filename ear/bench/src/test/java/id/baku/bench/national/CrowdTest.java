package id.baku.bench.national;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalAgency;
import id.baku.bench.national.Crowd.Member;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrowdTest {

  private static final Nation NATION = Nation.of(Nation.USUAL_SEED, 10_000);

  private final Crowd crowd = new Crowd(NATION);

  @Test
  void nobody_is_two_people() {
    List<Member> members = Stream.of(NATION.agencies().stream().map(crowd::editor), NATION.governments().stream().map(crowd::coordinator),
        Stream.of(crowd.roamer(), crowd.watcher(), crowd.operator())).flatMap(some -> some).toList();
    assertThat(members.stream().map(Member::account)).doesNotHaveDuplicates();
    assertThat(members.stream().map(Member::email)).doesNotHaveDuplicates().allMatch(email -> email.length() <= 254 && email.equals(email.toLowerCase()));
  }

  @Test
  void the_largest_offices_are_large() {
    assertThat(NATION.agencies().stream().map(NationalAgency::government).filter(crowd.largest()::equals).count()).isGreaterThan(40);
    String province = crowd.largestProvince().region().code();
    assertThat(NATION.agencies().stream().filter(agency -> agency.government().region().provinceCode().equals(province)).count()).isGreaterThan(1_000);
  }
}
