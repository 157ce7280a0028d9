package id.baku.folders;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that each follow their schema and still do not fit together. */
class FolderRulesTest {

  private static final String FIRST = "{\"decree\": \"1/2024\", \"in_force_from\": \"2024-05-27\", \"content\": {}}";
  private static final String SECOND = "{\"decree\": \"2/2026\", \"in_force_from\": \"2026-01-01\", \"content\": {}}";
  private static final String DRAFT = "{\"content\": {}}";

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
  void decree_in_two_files_is_refused() {
    FolderFile decree = file("decrees/1.json", "{\"number\": \"1/2024\"}");
    TenantFolder folder = new TenantFolder("x", null, points(), List.of(decree, decree), List.of());
    assertThatThrownBy(() -> FolderRules.check(folder)).isInstanceOf(FolderProblem.class).hasMessageContaining("/number");
  }

  private static void refused(String where, String slug, String point, String... versions) {
    assertThatThrownBy(() -> check(slug, point, versions)).isInstanceOf(FolderProblem.class)
        .hasMessageContaining("standards/izin.json").hasMessageContaining(where);
  }

  private static void check(String slug, String point, String... versions) {
    FolderFile standard = file("standards/izin.json", "{\"service\": {\"slug\": \"" + slug + "\", \"name\": \"Izin\", \"order\": 1,"
        + " \"audience\": \"PUBLIC\", \"service_point\": \"" + point + "\"}, \"versions\": [" + String.join(", ", versions) + "]}");
    FolderRules.check(new TenantFolder("x", null, points(), List.of(file("decrees/1.json", "{\"number\": \"1/2024\"}"),
        file("decrees/2.json", "{\"number\": \"2/2026\"}")), List.of(standard)));
  }

  private static FolderFile points() {
    return file("service-points.json", "{\"service_points\": [{\"code\": \"kantor\"}]}");
  }

  private static FolderFile file(String path, String json) {
    return new FolderFile("x/" + path, json, "0");
  }
}
