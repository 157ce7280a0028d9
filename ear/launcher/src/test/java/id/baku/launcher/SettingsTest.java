package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  private static final Map<String, String> EXTERNAL = Map.of("BAKU_DB_URL", "jdbc:postgresql://db.example.id/baku", "BAKU_DB_OWNER", "o",
      "BAKU_DB_OWNER_PASSWORD", "p", "BAKU_DB_USER", "u", "BAKU_DB_PASSWORD", "q");

  @TempDir Path root;

  @BeforeEach
  void have_tenants() throws IOException {
    Files.createDirectory(root.resolve("tenants"));
  }

  @Test
  void everything_has_a_default() {
    Settings settings = Settings.of(Map.of(), root);
    assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080").isEqualTo(settings.publicUrl().toString());
    assertThat(settings.tenants()).isEqualTo(root.resolve("tenants"));
    assertThat(settings.demo()).isTrue();
    assertThat(settings.index()).isEmpty();
  }

  @Test
  void the_folder_of_the_index_is_where_it_was_meant_from_here() {
    assertThat(Settings.of(Map.of("BAKU_INDEX", "index"), root).index()).hasValue(Path.of("index").toAbsolutePath());
  }

  @Test
  void with_somebodys_own_database_demo_data_must_be_asked_for() {
    assertThat(Settings.of(EXTERNAL, root).demo()).isFalse();
    var asked = new java.util.HashMap<>(EXTERNAL);
    asked.put("BAKU_DEMO", "true");
    assertThat(Settings.of(asked, root).demo()).isTrue();
  }

  @Test
  void the_owner_may_be_left_to_another_machine_and_no_password_is_ever_printed() {
    var server = new java.util.HashMap<>(EXTERNAL);
    server.keySet().removeIf(name -> name.startsWith("BAKU_DB_OWNER"));
    assertThat(Settings.of(server, root).external().orElseThrow().owner()).isEmpty();
    assertThat(Settings.of(EXTERNAL, root).toString()).doesNotContain("=p", "=q").contains("app=u");
  }

  @Test
  void on_all_addresses_of_a_container_its_own_loopback_is_one_of_them() {
    assertThat(Settings.of(Map.of("BAKU_HTTP_ADDRESS", "0.0.0.0"), root).address()).isEqualTo("http://127.0.0.1:8080");
    assertThat(Settings.of(Map.of("BAKU_HTTP_ADDRESS", "192.0.2.1"), root).address()).isEqualTo("http://192.0.2.1:8080");
  }

  @Test
  void a_password_may_lie_in_a_file() throws IOException {
    var secret = new java.util.HashMap<>(EXTERNAL);
    secret.remove("BAKU_DB_PASSWORD");
    secret.put("BAKU_DB_PASSWORD_FILE", Files.writeString(root.resolve("secret"), "from the file\n").toString());
    assertThat(Settings.of(secret, root).external().orElseThrow().app().password()).isEqualTo("from the file");
    secret.put("BAKU_DB_PASSWORD", "q");
    refuses(secret, "BAKU_DB_PASSWORD and BAKU_DB_PASSWORD_FILE are both set");
    refuses(Map.of("BAKU_DB_URL", "jdbc:postgresql://db/baku", "BAKU_DB_USER", "u", "BAKU_DB_PASSWORD_FILE", "/nowhere/at/all"), "/nowhere/at/all, which cannot be read");
  }

  @Test
  void an_unfinished_or_wrong_setting_is_told_in_one_sentence() {
    refuses(Map.of("BAKU_HTTP_PORT", "http"), "BAKU_HTTP_PORT");
    refuses(Map.of("BAKU_HTTP_ADDRESS", "localhost"), "BAKU_HTTP_ADDRESS");
    refuses(Map.of("BAKU_HTTP_PORT", "70000"), "not a port number");
    refuses(Map.of("BAKU_PUBLIC_URL", "baku.example.id"), "BAKU_PUBLIC_URL");
    refuses(Map.of("BAKU_PUBLIC_URL", "https:// example"), "such as https://");
    refuses(Map.of("BAKU_DEMO", "maybe"), "true or false");
    refuses(Map.of("BAKU_TENANTS", "/nowhere/at/all"), "BAKU_TENANTS");
    refuses(Map.of("BAKU_DB_URL", "jdbc:postgresql://db/baku", "BAKU_DB_USER", "u"), "BAKU_DB_PASSWORD is not set");
    refuses(Map.of("BAKU_DB_URL", "jdbc:postgresql://db/baku"), "BAKU_DB_USER, BAKU_DB_PASSWORD");
    refuses(Map.of("BAKU_DB_URL", "mysql://db/baku"), "jdbc:postgresql:");
  }

  private void refuses(Map<String, String> environment, String words) {
    assertThatThrownBy(() -> Settings.of(environment, root)).isInstanceOf(PlainFailure.class).hasMessageContaining(words);
  }
}
