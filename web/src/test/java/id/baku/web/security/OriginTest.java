package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

  private static final String HOST = "127.0.0.1:8080";
  private static final String PUBLIC = "https://baku.example.id";

  @Test
  void what_the_browser_says_of_itself_decides() {
    assertThat(ours("same-origin", "https://evil.example")).isTrue();
    assertThat(ours("none", null)).isTrue();
    assertThat(ours("cross-site", "https://baku.example.id")).isFalse();
    assertThat(ours("same-site", null)).isFalse();
    assertThat(ours("", null)).isFalse();
  }

  @Test
  void an_older_browser_names_our_host_or_our_public_address() {
    assertThat(ours(null, "http://127.0.0.1:8080")).isTrue();
    assertThat(ours(null, "https://baku.example.id")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "", "https://evil.example", "https://baku.example.id.evil.example",
      "http://127.0.0.1:8081", "http://127.0.0.1", "https://baku.example.id@evil.example", "::"})
  void another_origin_is_refused(String origin) {
    assertThat(ours(null, origin)).isFalse();
  }

  @Test
  void a_caller_that_is_no_browser_may_come() {
    assertThat(ours(null, null)).isTrue();
  }

  private static boolean ours(String fetchSite, String origin) {
    return Origin.isOurs(fetchSite, origin, HOST, PUBLIC);
  }
}
