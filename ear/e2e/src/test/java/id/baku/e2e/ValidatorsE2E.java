package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was read before is not sent again, and what is sent is sent small. */
class ValidatorsE2E {

  /** These tell how the answer travels, or when. */
  private static final Set<String> OF_TRANSPORT = Set.of("date", "transfer-encoding", "connection", "keep-alive", "content-length");

  static Stream<String> readable() {
    return Stream.concat(Pages.kinds().stream(), Stream.of("/api/v1/agencies/lampung-biro-organisasi/standards", "/api/v1/search?q=konsultasi",
        "/api/v1/openapi.json"));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void answers_a_reader_who_has_it_already_with_nothing(String path) {
    Answer first = Site.get(path);
    String tag = first.header("ETag");
    assertThat(tag).matches("(W/)?\"[^\"]+\"");
    assertThat(first.header("Cache-Control")).contains("max-age=0").doesNotContain("no-store");
    assertThat(Site.get(path).header("ETag")).as("the same page twice").isEqualTo(tag);
    for (String known : List.of(tag, "\"other\", " + tag, "*")) {
      Answer again = Site.get(path, "If-None-Match", known);
      assertThat(again.status()).as(known).isEqualTo(304);
      assertThat(again.bytes()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(tag);
      assertThat(again.list("Vary")).contains("Accept-Encoding");
    }
    assertThat(Site.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("readable")
  void answers_small_to_a_reader_who_can_unpack(String path) throws IOException {
    Answer plain = Site.get(path, "Accept-Encoding", "identity");
    Answer packed = Site.get(path, "Accept-Encoding", "gzip");
    assertThat(plain.has("Content-Encoding")).isFalse();
    assertThat(plain.list("Vary")).contains("Accept-Encoding");
    assertThat(packed.list("Vary")).contains("Accept-Encoding");
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.bytes().length).isLessThan(plain.bytes().length);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes()).isEqualTo(plain.bytes());
    Answer again = Site.get(path, "Accept-Encoding", "gzip", "If-None-Match", packed.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("readable")
  void tells_a_reader_who_wants_no_body_the_same(String path) {
    Answer head = Site.send("HEAD", path, "");
    Answer get = Site.get(path);
    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.bytes()).isEmpty();
    assertThat(told(head)).isEqualTo(told(get));
    assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(get.bytes().length));
  }

  @Test
  void lets_a_style_sheet_be_kept_for_a_year_under_its_mark_only() {
    String sheet = Site.get("/").html().selectFirst("link[rel=stylesheet]").attr("href");
    assertThat(Site.get(sheet).header("Cache-Control")).contains("max-age=31536000", "immutable");
    assertThat(Site.get(sheet.substring(0, sheet.indexOf('?')) + "?v=000").header("Cache-Control")).doesNotContain("immutable");
    assertThat(Site.get(sheet).header("Content-Type")).startsWith("text/css");
    assertThat(Site.get(sheet, "Accept-Encoding", "gzip").header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void lets_no_failure_be_kept() {
    for (String path : List.of("/tidak-ada", "/api/v1/agencies/tidak-ada", "/instansi?setelah=garbage")) {
      Answer failure = Site.get(path);
      assertThat(failure.status()).isGreaterThanOrEqualTo(400);
      assertThat(failure.header("Cache-Control")).as(path).contains("no-store");
      assertThat(failure.has("ETag")).isFalse();
    }
  }

  private static Map<String, List<String>> told(Answer answer) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().map());
    OF_TRANSPORT.forEach(headers::remove);
    return headers;
  }
}
