package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalGetTest {

  private final FakeExchange exchange = new FakeExchange("/instansi");

  @ParameterizedTest
  @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
      "W/\"a\" | W/\"a\" | true",
      "\"a\" | W/\"a\" | true",
      "* | W/\"a\" | true",
      "\"x\", W/\"a\" , \"y\" | W/\"a\" | true",
      "\"a,b\" | W/\"a,b\" | true",
      "\"b\" | W/\"a\" | false",
      "a | W/\"a\" | false",
      "'' | W/\"a\" | false",
      "\"a | W/\"a\" | false",
  })
  void reads_lists_of_tags(String header, String tag, boolean matches) {
    assertThat(EntityTag.matches(header, tag)).isEqualTo(matches);
  }

  @Test
  void no_header_matches_nothing() {
    assertThat(EntityTag.matches(null, "W/\"a\"")).isFalse();
    assertThat(EntityTag.matches("*", null)).isFalse();
  }

  @Test
  void the_same_page_has_the_same_tag_and_is_sent_once() throws Exception {
    exchange.run(new ConditionalGet(), "halaman");
    String tag = exchange.headers().get("ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(exchange.sent()).isEqualTo("halaman");
    assertThat(exchange.headers()).containsEntry("Cache-Control", "public, max-age=0, must-revalidate")
        .containsEntry("Vary", "Accept-Encoding");

    FakeExchange again = new FakeExchange("/instansi").with("If-None-Match", tag);
    again.run(new ConditionalGet(), "halaman");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.sent()).isEmpty();

    FakeExchange changed = new FakeExchange("/instansi").with("If-None-Match", tag);
    changed.run(new ConditionalGet(), "halaman lain");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.sent()).isEqualTo("halaman lain");
  }

  @Test
  void head_has_the_headers_of_get_and_no_body() throws Exception {
    FakeExchange head = new FakeExchange("/instansi").by("HEAD");
    exchange.run(new ConditionalGet(), "halaman");
    head.run(new ConditionalGet(), "halaman");
    assertThat(head.sent()).isEmpty();
    assertThat(head.headers()).containsKeys("ETag", "Content-Length").isEqualTo(exchange.headers());
    assertThat(head.methodInside()).isEqualTo("GET");
  }

  @Test
  void what_is_not_made_for_head_has_no_tag() throws Exception {
    FakeExchange head = new FakeExchange("/api/hsds/services").by("HEAD");
    head.run(new ConditionalGet(), (request, response) -> {
      assertThat(ConditionalGet.isHead((HttpServletRequest) request)).isTrue();
      response.setContentType("application/x-ndjson");
    });
    assertThat(head.headers()).containsEntry("Content-Type", "application/x-ndjson").doesNotContainKeys("ETag", "Content-Length");

    exchange.run(new ConditionalGet(), (request, response) ->
        assertThat(ConditionalGet.isHead((HttpServletRequest) request)).isFalse());
    assertThat(exchange.headers()).as("an empty page is a page").containsKey("ETag");
  }

  @Test
  void a_failure_gets_no_tag_and_is_not_kept() throws Exception {
    exchange.run(new ConditionalGet(), (request, response) -> {
      ((HttpServletResponse) response).setStatus(404);
      response.getWriter().write("tidak ada");
    });
    assertThat(exchange.headers()).containsEntry("Cache-Control", "no-store").doesNotContainKey("ETag");
    assertThat(exchange.sent()).isEqualTo("tidak ada");
  }

  @Test
  void a_page_that_fails_halfway_can_start_over() throws Exception {
    exchange.run(new ConditionalGet(), (request, response) -> {
      response.getWriter().write("setengah");
      response.reset();
      response.getWriter().write("utuh");
    });
    assertThat(exchange.sent()).isEqualTo("utuh");
  }

  @Test
  void keeps_the_tag_of_the_resource_and_hides_personal_answers_from_shared_caches() throws Exception {
    FakeExchange api = new FakeExchange("/api/v1/x").with("Authorization", "Bearer x").with("If-None-Match", "\"7\"");
    api.run(new ConditionalGet(), (request, response) -> {
      ((HttpServletResponse) response).setHeader("ETag", "\"7\"");
      response.getWriter().write("{}");
    });
    assertThat(api.status()).isEqualTo(304);
    assertThat(api.headers()).containsEntry("ETag", "\"7\"")
        .containsEntry("Cache-Control", "private, max-age=0, must-revalidate");
  }

  @Test
  void staff_pages_pass_untouched() throws Exception {
    FakeExchange staff = new FakeExchange("/kelola/standar/daftar");
    staff.run(new ConditionalGet(), (request, response) ->
        response.getOutputStream().write("halaman".getBytes(StandardCharsets.UTF_8)));
    assertThat(staff.headers()).isEqualTo(Map.of("Vary", "Accept-Encoding"));
    assertThat(staff.sent()).isEqualTo("halaman");
  }

  @Test
  void a_very_long_answer_is_let_go_without_a_tag() throws Exception {
    byte[] part = new byte[300_000];
    exchange.run(new ConditionalGet(), (request, response) -> {
      for (int i = 0; i < 5; i++) {
        response.getOutputStream().write(part);
      }
    });
    assertThat(exchange.headers()).doesNotContainKey("ETag");
    assertThat(exchange.sent().getBytes(StandardCharsets.UTF_8)).hasSize(1_500_000);
  }
}
