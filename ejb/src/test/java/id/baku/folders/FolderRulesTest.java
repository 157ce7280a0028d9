package id.baku.folders;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files that each follow their schema and still do not fit together. */
class FolderRulesTest {

  private static final String FIRST = "{\"decree\": \"1/2024\", \"in_force_from\": \"2024-05-27\", \"content\": {}}";
  private static final String SECOND = "{\"decree\": \"2/2026\", \"in_force_from\": \"2026-01-01\", \"content\": {}}";
  private static final String DRAFT = "{\"content\": {}}";

  private static final References KNOWN = new References(Set.of("18.72", "99.71"), Set.of("kota-metro", "kota-contoh"),
      Set.of("kota-contoh"), Set.of("uu-25-2009"), Set.of("lahir"));

  @Test
  void editions_in_their_order_and_a_draft_last_fit() {
    assertThatCode(() -> check("izin", "kantor", FIRST, SECOND, DRAFT)).doesNotThrowAnyException();
  }

  @Test
  void draft_before_an_edition_is_refused() {
    refused("/versions/0: only the last version", "izin", "kantor", DRAFT, FIRST);
  }

  @Test
  void edition_that_begins_before_the_one_before_is_refused() {
    refused("/versions/1/in_force_from", "izin", "kantor", SECOND, FIRST);
    refused("/versions/1/in_force_from", "izin", "kantor", FIRST, FIRST);
  }

  @Test
  void decree_that_is_not_in_the_folder_is_refused() {
    refused("/versions/0/decree", "izin", "kantor", FIRST.replace("1/2024", "9/2024"));
  }

  @Test
  void place_that_is_not_in_the_folder_is_refused() {
    refused("/service/service_point", "izin", "gudang", FIRST);
  }

  @Test
  void slug_that_is_not_the_name_of_the_file_is_refused() {
    refused("/service/slug", "trayek", "kantor", FIRST);
  }

  @Test
  void what_the_reference_data_does_not_have_is_refused() {
    String basis = "{\"decree\": \"1/2024\", \"in_force_from\": \"2024-05-27\", \"content\": {\"legal_basis\": {\"raw\": \"x\", \"bases\": [{\"text\": \"x\", \"regulation\": \"KEY\"}]}}}";
    assertThatCode(() -> check("izin", "kantor", basis.replace("KEY", "uu-25-2009"))).doesNotThrowAnyException();
    refused("/versions/0/content/legal_basis: not in _default/regulations.json: uu-999-2099", "izin", "kantor", basis.replace("KEY", "uu-999-2099"));
    FolderFile elsewhere = file("agency.json", "{\"region\": \"99.99\", \"government\": \"kota-metro\"}");
    assertThatThrownBy(() -> FolderRules.check(new TenantFolder("x", elsewhere, points(), null, List.of(), List.of()), KNOWN))
        .isInstanceOf(FolderProblem.class).hasMessageContaining("agency.json").hasMessageContaining("/region").hasMessageContaining("99.99");
  }

  @Test
  void arrow_to_a_step_that_is_not_drawn_is_refused() {
    refused("there is no node C", "izin", "kantor", "{\"content\": {\"procedure\": {\"raw\": \"x\", \"steps\": [], \"flow\": {\"nodes\": [{\"id\": \"A\","
        + " \"label\": \"a\"}], \"edges\": [{\"from\": \"A\", \"to\": \"C\"}]}}}}");
  }

  @Test
  void day_that_no_calendar_has_is_told_with_its_file() {
    refused("2024-02-31", "izin", "kantor", FIRST.replace("2024-05-27", "2024-02-31"));
  }

  @Test
  void hours_that_end_before_they_begin_are_refused() {
    FolderFile backwards = file("service-points.json", "{\"service_points\": [{\"code\": \"kantor\", \"hours\": {\"1\": [\"16:00-08:00\"]}}]}");
    assertThatThrownBy(() -> FolderRules.check(new TenantFolder("x", agency(), backwards, null, List.of(), List.of()), KNOWN))
        .isInstanceOf(FolderProblem.class).hasMessageContaining("service-points.json").hasMessageContaining("16:00-08:00");
  }

  @Test
  void decree_in_two_files_is_refused() {
    FolderFile decree = file("decrees/1.json", "{\"number\": \"1/2024\"}");
    TenantFolder folder = new TenantFolder("x", agency(), points(), null, List.of(decree, decree), List.of());
    assertThatThrownBy(() -> FolderRules.check(folder, KNOWN)).isInstanceOf(FolderProblem.class).hasMessageContaining("/number");
  }

  @Test
  void life_event_that_is_none_is_refused() {
    String service = "{\"service\": {\"slug\": \"izin\", \"name\": \"Izin\", \"order\": 1, \"audience\": \"PUBLIC\", \"life_events\": [\"lahir\", \"EVENT\"]}, \"versions\": ["
        + DRAFT + "]}";
    assertThatThrownBy(() -> FolderRules.check(new TenantFolder("x", agency(), points(), null, List.of(), List.of(file("standards/izin.json", service))), KNOWN))
        .isInstanceOf(FolderProblem.class).hasMessageContaining("/service/life_events");
    assertThatCode(() -> FolderRules.check(new TenantFolder("x", agency(), points(), null, List.of(),
        List.of(file("standards/izin.json", service.replace(", \"EVENT\"", "")))), KNOWN)).doesNotThrowAnyException();
  }

  private static void refused(String where, String slug, String point, String... versions) {
    assertThatThrownBy(() -> check(slug, point, versions)).isInstanceOf(FolderProblem.class)
        .hasMessageContaining("standards/izin.json").hasMessageContaining(where);
  }

  private static void check(String slug, String point, String... versions) {
    FolderFile standard = file("standards/izin.json", "{\"service\": {\"slug\": \"" + slug + "\", \"name\": \"Izin\", \"order\": 1,"
        + " \"audience\": \"PUBLIC\", \"service_point\": \"" + point + "\"}, \"versions\": [" + String.join(", ", versions) + "]}");
    FolderRules.check(new TenantFolder("x", agency(), points(), null, List.of(file("decrees/1.json", "{\"number\": \"1/2024\"}"),
        file("decrees/2.json", "{\"number\": \"2/2026\"}")), List.of(standard)), KNOWN);
  }

  private static FolderFile points() {
    return file("service-points.json", "{\"service_points\": [{\"code\": \"kantor\", \"hours\": {\"1\": [\"07:30-12:00\", \"13:00-16:00\"]}}]}");
  }

  private static FolderFile agency() {
    return file("agency.json", "{\"region\": \"18.72\", \"government\": \"kota-metro\"}");
  }

  private static FolderFile file(String path, String json) {
    return new FolderFile("x/" + path, json, "0");
  }
}
