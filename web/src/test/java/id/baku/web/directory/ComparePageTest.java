package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.SearchAnswer.Heading;
import id.baku.directory.SearchAnswer.Hit;
import id.baku.directory.ServiceCard;
import id.baku.standards.Audience;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparePageTest {

  @Test
  void a_heading_compares_one_service_of_each_agency() {
    assertThat(ComparePage.oneOfEachAgency(heading("a/ktp", "a/ktp-hilang", "b/ktp"))).containsExactly("a/ktp", "b/ktp");
    assertThat(ComparePage.oneOfEachAgency(heading("a/ktp", "a/ktp-hilang"))).as("nothing to compare").hasSize(1);
  }

  private static Heading heading(String... addresses) {
    List<Hit> hits = Stream.of(addresses).map(address -> address.split("/")).map(slugs -> new Hit(new ServiceCard(new UUID(0, 0), slugs[0], slugs[0], slugs[1],
        "KTP", null, Audience.PUBLIC, List.of(), null, null, null, false), "18", "Lampung")).toList();
    return new Heading("§ktp", "KTP", hits.size(), hits);
  }
}
