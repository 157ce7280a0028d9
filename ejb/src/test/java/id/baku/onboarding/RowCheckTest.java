package id.baku.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.AgencyNames;
import id.baku.platform.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowCheckTest {

  private static final AgencyNames KNOWN = new AgencyNames("kota-metro", "Pemerintah Kota Metro", List.of("Dinas Kesehatan Kota Metro", "Bagian Hukum"));

  @Test
  void a_row_that_is_fine_says_what_its_address_will_be() {
    CheckedRow row = check(row(2, "Dinas Arsip", "Dinas Arsip", "Ani", "ani@kota.go.id")).getFirst();
    assertThat(row.isGood()).isTrue();
    assertThat(row.slug()).isEqualTo("kota-metro-dinas-arsip");
    assertThat(row.doubts()).isEmpty();
  }

  @Test
  void all_that_is_wrong_with_a_row_is_told_at_its_column() {
    AgencyRow row = new AgencyRow(7, Map.of(AgencyColumn.NAME, "a".repeat(1000), AgencyColumn.EMAIL, "bukan", AgencyColumn.ADMIN_EMAIL, "x@y"), Set.of(AgencyColumn.PHONE));
    assertThat(told(check(row).getFirst().problems())).containsExactlyInAnyOrder("phone agency-table.formula", "name field.too-long",
        "shortName field.missing", "email field.email", "person person.name-missing", "adminEmail field.email");
  }

  @Test
  void names_and_addresses_are_there_once_in_the_file_and_beside_the_others_and_one_person_may_begin_several() {
    List<CheckedRow> rows = check(row(2, "BAGIAN  hukum", "Hukum", "Ani", "ani@kota.go.id"), row(3, "Dinas Arsip", "Arsip", "Budi", "budi@kota.go.id"),
        row(4, "Dinas  ARSIP", "Arsip Dua", "Cici", "cici@kota.go.id"), row(5, "Dinas Pustaka", "ARSIP", "Dedi", "dedi@kota.go.id"),
        row(6, "Dinas Sosial", "Sosial", "Budi", "BUDI@kota.go.id"), row(7, "Dinas Pasar", "Dinas Pasar", "Eli", "eli@kota.go.id"));
    assertThat(rows).extracting(row -> told(row.problems())).containsExactly(List.of("name agency.name-taken"), List.of(),
        List.of("name agency-table.same-name"), List.of("shortName agency-table.same-address"), List.of(),
        List.of("shortName agency.slug-taken"));
    assertThat(rows.get(2).problems().getFirst().params()).containsEntry("row", 3);
  }

  @Test
  void what_only_looks_alike_is_a_doubt() {
    List<CheckedRow> rows = check(row(2, "Dinas Kesehatan", "Dinkes", "Ani", "ani@kota.go.id"), row(3, "Dinas Pertanian", "Pertanian", "Budi", "b@kota.go.id"),
        row(4, "Dinas Pertaniann", "Pertaniann", "Cici", "c@kota.go.id"));
    assertThat(rows).allMatch(CheckedRow::isGood);
    assertThat(rows.get(0).doubts()).extracting(InvalidInput::params).containsExactly(Map.of("name", "Dinas Kesehatan Kota Metro"));
    assertThat(rows.get(2).doubts()).extracting(InvalidInput::params).containsExactly(Map.of("name", "Dinas Pertanian", "row", 3));
  }

  private static List<CheckedRow> check(AgencyRow... rows) {
    RowCheck check = new RowCheck(KNOWN, Set.of("kota-metro-dinas-pasar"));
    return List.of(rows).stream().map(check::check).toList();
  }

  private static List<String> told(List<InvalidInput> problems) {
    return problems.stream().map(problem -> problem.fields().getFirst() + " " + problem.code()).toList();
  }

  private static AgencyRow row(int number, String name, String shortName, String person, String email) {
    return new AgencyRow(number, Map.of(AgencyColumn.NAME, name, AgencyColumn.SHORT_NAME, shortName, AgencyColumn.PERSON, person,
        AgencyColumn.ADMIN_EMAIL, email), Set.of());
  }
}
