package id.baku.bench.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.Json;
import id.baku.platform.Slug;
import id.baku.standards.PublishedDocument;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NationTest {

  private static final Nation NATION = Nation.of(Nation.USUAL_SEED, 10_000);

  @Test
  void equal_seeds_give_equal_nations_and_others_do_not() {
    assertThat(Nation.of(7, 2_000).services().toList()).isEqualTo(Nation.of(7, 2_000).services().toList());
    assertThat(Nation.of(8, 2_000).services().map(NationalService::serviceId).toList())
        .doesNotContainAnyElementsOf(Nation.of(7, 2_000).services().map(NationalService::serviceId).toList());
  }

  @Test
  void what_an_agency_says_does_not_depend_on_who_was_asked_before() {
    NationalAgency agency = NATION.agencies().stream().filter(one -> one.serviceCount() > 1).findFirst().orElseThrow();
    assertThat(NATION.services(agency).toList())
        .isEqualTo(NATION.services().filter(service -> service.agency().id() == agency.id()).toList());
  }

  @Test
  void has_the_governments_of_the_nation_and_agencies_of_the_usual_kinds() {
    assertThat(NATION.governments()).hasSize(552);
    assertThat(NATION.governments().stream().filter(government -> government.region().isProvince())).hasSize(38);
    assertThat(NATION.governments().stream().map(government -> government.region().code())).doesNotHaveDuplicates();
    assertThat(NATION.governments()).filteredOn(government -> government.region().code().equals("32.73")).singleElement().satisfies(bandung -> {
      assertThat(bandung.slug()).isEqualTo("kota-bandung");
      assertThat(bandung.name()).isEqualTo("Pemerintah Kota Bandung");
      assertThat(bandung.province()).isEqualTo("Jawa Barat");
    });
    assertThat(NATION.governments().stream().map(Government::slug)).doesNotHaveDuplicates().allMatch(Slug::isValid);
    assertThat(NATION.agencies().size()).isBetween(21_000, 23_500);
    assertThat(NATION.agencies().stream().map(NationalAgency::slug)).doesNotHaveDuplicates().allMatch(Slug::isValid);
    assertThat(NATION.agencies().stream().map(agency -> agency.kind().code()).distinct()).hasSizeBetween(30, 40);
  }

  @Test
  void offers_exactly_as_many_services_as_asked_for() {
    assertThat(NATION.services()).hasSize(10_000);
    assertThat(Nation.of(1, 440_000).agencies().stream().mapToInt(NationalAgency::serviceCount).sum()).isEqualTo(440_000);
    assertThatThrownBy(() -> Nation.of(1, 5_000_000)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void names_are_many_and_their_frequency_is_skewed() {
    Map<String, Long> named = NATION.services().collect(Collectors.groupingBy(NationalService::plainName, Collectors.counting()));
    List<Long> counts = named.values().stream().sorted().toList().reversed();
    assertThat(named).hasSizeBetween(600, 1_500);
    assertThat(counts.getFirst()).isGreaterThan(8 * counts.get(counts.size() / 2));
  }

  @Test
  void a_standard_has_its_fourteen_components_in_words_of_a_real_length() {
    NATION.services().limit(500).forEach(service -> {
      NationalEdition edition = service.inForce();
      assertThat(edition.content().missing()).isEmpty();
      assertThat(edition.deliveryWords().length() + edition.managementWords().length()).isBetween(1_000, 5_000);
      assertThat(Json.read(Json.write(edition.document()), PublishedDocument.class)).isEqualTo(edition.document());
    });
  }

  @Test
  void one_edition_holds_at_a_time_and_the_last_is_open() {
    List<NationalService> services = NATION.services().limit(2_000).toList();
    assertThat(services).allSatisfy(service -> {
      assertThat(service.inForce().to()).isNull();
      assertThat(service.inForce().from()).isBefore(LocalDate.of(2026, 11, 1));
    });
    assertThat(services.stream().filter(service -> service.editions().size() > 1))
        .hasSizeBetween(300, 500)
        .allSatisfy(service -> assertThat(service.editions().getFirst().to()).isEqualTo(service.inForce().from().minusDays(1)));
  }

  @Test
  void slugs_differ_inside_an_agency() {
    NationalAgency largest = Nation.of(1, 440_000).agencies().stream()
        .max((one, other) -> Integer.compare(one.serviceCount(), other.serviceCount())).orElseThrow();
    var seen = new HashSet<String>();
    assertThat(Nation.of(1, 440_000).services(largest)).hasSizeGreaterThan(50)
        .allSatisfy(service -> assertThat(seen.add(service.description().slug())).isTrue());
  }
}
