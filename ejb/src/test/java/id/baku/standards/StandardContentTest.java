package id.baku.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.Json;
import org.junit.jupiter.api.Test;

class StandardContentTest {

  @Test
  void fourteen_components_have_stable_codes() {
    assertThat(ComponentKind.values()).extracting(ComponentKind::code).containsExactly("SD1", "SD2", "SD3", "SD4",
        "SD5", "SD6", "MF1", "MF2", "MF3", "MF4", "MF5", "MF6", "MF7", "MF8");
    assertThat(ComponentKind.delivery()).hasSize(6);
    assertThat(ComponentKind.management()).hasSize(8);
  }

  @Test
  void is_found_by_name_code_and_schema_key() {
    for (ComponentKind kind : ComponentKind.values()) {
      assertThat(ComponentKind.find(kind.name())).contains(kind);
      assertThat(ComponentKind.find(kind.code().toLowerCase())).contains(kind);
      assertThat(ComponentKind.find(kind.schemaKey())).contains(kind);
    }
  }

  @Test
  void knows_which_components_are_missing() {
    assertThat(ContentFixture.complete().missing()).isEmpty();
    assertThat(ContentFixture.empty().missing()).hasSize(14);
  }

  @Test
  void comes_back_from_json_as_it_went() {
    StandardContent content = ContentFixture.complete();
    String json = Json.write(content);
    assertThat(Json.read(json, StandardContent.class)).isEqualTo(content);
    assertThat(json).startsWith("{\"requirements\":").contains("\"completion_time\":").contains("\"WORKING_DAY\"")
        .doesNotContain("null");
  }
}
