package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.RawRequest;
import id.baku.e2e.http.Site;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions nobody foresaw: each gets an answer, and what was typed stays as it was. */
class OddQuestionsE2E {

  static Stream<String> typed() {
    return Stream.of("& | !", "!!!", "'", "\"konsultasi\"", "a:*", "konsultasi & (", "\\", "%", "_", "konsultasi <-> kinerja", "1' or '1'='1",
        "'; drop table x; --",
        "😀", "konsultasi 😀", "\u202Ekonsultasi", "\u200Bkonsultasi", "e\u0301", "كلمة", "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "#{1+1}", "${7*7}", "${jndi:ldap://x}", "{0}", "konsultasi\r\nX-Baku: 1", "k".repeat(200), "k ".repeat(99), "k".repeat(201),
        "kinerja ".repeat(1250),
        "'\u0000'", "konsultasi\u0000kinerja", "=1+1", "../../etc/passwd");
  }

  @ParameterizedTest
  @MethodSource("typed")
  void any_search_is_answered_and_the_typed_text_kept(String typed) {
    Answer answer = Site.get(Pages.search(typed));
    assertThat(answer.status()).as(answer.toString()).isIn(200, 400);
    assertThat(answer.has("X-Baku")).isFalse();
    assertThat(answer.text()).doesNotContain("<script>", "<img");
    assertThat(answer.tellsOfOurInsides()).isFalse();
    String kept = answer.html().selectFirst("main input[name=q]").attr("value");
    assertThat(kept).isEqualTo(typed.replaceAll("\\p{Cntrl}+", " "));
    if (answer.status() == 400) assertThat(answer.html().select("main .field-problem").text()).isNotBlank();
    else assertThat(answer.html().select("main h2")).isNotEmpty();
    assertThat(Site.get("/en" + Pages.search(typed)).status()).isEqualTo(answer.status());
    assertThat(Site.get("/api/v1/search?q=" + Pages.search(typed).substring(8)).status()).isIn(200, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%zz", "%c3%28", "%ff", "a&q=b", "konsultasi&instansi=tidak-ada", "konsultasi&instansi=..%2f..",
    "konsultasi&instansi=%00", "konsultasi&lang=en"})
  void a_broken_address_of_a_search_is_answered(String raw) {
    Answer answer = send(raw);
    assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 404);
    assertThat(answer.tellsOfOurInsides()).isFalse();
  }

  /** The container would fail over it in the middle. */
  @ParameterizedTest
  @ValueSource(strings = {"/daftar-instansi", "/en/daftar-instansi", "/kelola/masuk", "/kelola/lupa", "/cari"})
  void a_form_longer_than_any_of_ours_is_refused_with_a_page_that_says_so(String address) {
    Answer answer = Site.send("POST", address, "q=" + "a".repeat(2_500_000), "Content-Type", "application/x-www-form-urlencoded");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
    assertThat(answer.html().select("h1")).hasSize(1);
    assertThat(answer.html().text()).contains("2 MB");
    assertThat(answer.tellsOfOurInsides()).isFalse();
  }

  @Test
  void an_empty_search_asks_for_words_and_shows_no_failure() {
    for (String path : List.of("/cari", "/cari?q=", "/cari?q=%20%20", "/?q=")) {
      Answer answer = Site.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.html().select("main input[name=q]")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/instansi", Pages.AGENCY, "/cari?q=konsultasi"})
  void a_page_that_does_not_exist_shows_the_way_to_the_first(String list) {
    for (String key : List.of("garbage", "%00", "999999999999999999999999", "-1", "AAAA", "eyJhIjoxfQ", "'%20or%201=1", "x".repeat(5000),
        "%F0%9F%98%80")) {
      Answer answer = Site.get(list + (list.contains("?") ? "&" : "?") + "setelah=" + key);
      assertThat(answer.status()).as(answer.toString()).isIn(200, 400);
      assertThat(answer.tellsOfOurInsides()).isFalse();
      assertThat(answer.html().select("main .notice").text()).as(list + " " + key).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"besok", "2024-13-01", "2024-02-30", "27-05-2024", "0000-00-00", "99999-01-01", "-1", "2024-05-27T00:00", "%00",
    "%3Cscript%3E", "1e309", "%F0%9F%98%80"})
  void a_day_that_cannot_be_read_is_told_and_todays_standard_shown(String day) {
    Answer answer = Site.get(Pages.SERVICE + "?tanggal=" + day);
    assertThat(answer.status()).as(answer.toString()).isIn(200, 400);
    assertThat(answer.text()).doesNotContain("<script>");
    assertThat(answer.tellsOfOurInsides()).isFalse();
    if (!day.equals("%00")) assertThat(answer.html().select("main .notice[role=alert]").text()).contains("tidak dapat dibaca");
    assertThat(answer.html().select("section[aria-labelledby=syarat]")).hasSize(1);
  }

  @Test
  void a_day_before_the_decree_has_no_standard() {
    Answer before = Site.get(Pages.SERVICE + "?tanggal=2024-05-26");
    assertThat(before.status()).isEqualTo(404);
    assertThat(before.html().select("main .notice").text()).contains("Tidak ada standar yang berlaku", "26 Mei 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-27", "2025-01-01", "2026-11-22", "2199-12-31"})
  void from_the_day_of_the_decree_on_its_standard_holds(String day) {
    Document page = at(day);
    assertThat(page.select("section.decree").text()).contains(Pages.DECREE, "27 Mei 2024");
    assertThat(page.select("section[aria-labelledby=syarat] li")).isNotEmpty();
  }

  private static Document at(String day) {
    Answer answer = Site.get(Pages.SERVICE + "?tanggal=" + day);
    assertThat(answer.status()).isEqualTo(200);
    return answer.html();
  }

  private static Answer send(String raw) {
    return RawRequest.get("/cari?q=" + raw);
  }
}
