package id.baku.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiLinksTest {

  private final ApiLinks links = new ApiLinks("https://baku.example.id/");

  @Test
  void starts_with_the_public_address() {
    assertThat(links.agency("biro-a")).isEqualTo("https://baku.example.id/api/v1/agencies/biro-a");
    assertThat(links.page("biro-a", "layanan-b")).isEqualTo("https://baku.example.id/layanan/biro-a/layanan-b");
  }

  @Test
  void the_next_page_keeps_the_question_and_leaves_out_what_was_not_asked() {
    Map<String, String> given = new HashMap<>();
    given.put("q", "izin & usaha");
    given.put("limit", null);
    assertThat(links.next("/search", given, "a_b-c"))
        .isEqualTo("https://baku.example.id/api/v1/search?after=a_b-c&q=izin+%26+usaha");
  }
}
