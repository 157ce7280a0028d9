package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere, by mistake or on purpose. */
class UnknownAddressesE2E {

  @ParameterizedTest
  @ValueSource(strings = {
    "/tidak-ada", "/instansi/tidak-ada", "/layanan/tidak-ada/tidak-ada", "/layanan/lampung-biro-organisasi/tidak-ada",
    "/layanan/lampung-biro-organisasi",
    "/layanan", "/layanan/lampung-biro-organisasi/konsultasi-akuntabilitas-kinerja/edisi", "/instansi/Lampung-Biro-Organisasi",
    "/layanan/x/../../WEB-INF/web.xml", "/layanan/x/%2e%2e/%2e%2e/WEB-INF/web.xml", "/layanan/x/..%2f..%2fWEB-INF%2fweb.xml", "/..;/WEB-INF/web.xml",
    "/direktori/layanan.xhtml", "/direktori/layanan", "/direktori/beranda.xhtml", "/kelola.xhtml", "/index.xhtml", "/;x=1/direktori/layanan.xhtml",
    "/WEB-INF/web.xml", "/WEB-INF/", "/web-inf/web.xml", "/WEB-INF/templates/public.xhtml", "/%57EB-INF/web.xml", "/META-INF/MANIFEST.MF",
    "/WEB-INF./web.xml",
    "/resources/../WEB-INF/web.xml", "/resources/baku/../../WEB-INF/web.xml", "/resources/baku/%2e%2e/%2e%2e/WEB-INF/web.xml", "/resources/",
    "/resources/baku/",
    "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml",
    "/jakarta.faces.resource/tidak-ada.css.xhtml",
    "/instansi/%00", "/instansi/%F0%9F%98%80", "/instansi/%E2%80%AEx", "/instansi/%ff%fe", "/instansi/a%2Fb", "/instansi/a%5Cb", "/.git/config",
    "/.env",
    "/index.php", "//", "///instansi", "/en/en", "/en/tidak-ada", "/english"})
  void is_not_found_and_told_so_by_a_helpful_page(String path) {
    Answer answer = Site.get(path);
    assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
    assertThat(answer.tellsOfOurInsides()).isFalse();
    assertThat(answer.has("Set-Cookie")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tidak-ada", "/instansi/tidak-ada", "/layanan/lampung-biro-organisasi/tidak-ada", "/WEB-INF/web.xml",
    "/direktori/layanan.xhtml",
    "/layanan/x/%2e%2e/%2e%2e/WEB-INF/web.xml", "/resources/baku/tidak-ada.css", "/en/layanan/lampung-biro-organisasi/tidak-ada"})
  void offers_a_search_and_the_agencies_where_a_page_is_missing(String path) {
    Answer answer = Site.get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self'").doesNotContain("unsafe");
    Document page = answer.html();
    String prefix = path.startsWith("/en/") ? "/en" : "";
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(prefix.isEmpty() ? "id" : "en");
    assertThat(page.selectFirst("main form[role=search]").attr("action")).isEqualTo(prefix + "/cari");
    assertThat(page.select("main a").eachAttr("href")).contains(prefix + "/instansi");
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).contains("noindex");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void turns_the_words_of_a_wrong_address_into_a_search() {
    Document page = Site.get(Pages.service("konsultasi-kinerja-lama")).html();
    assertThat(page.selectFirst("main input[name=q]").attr("value")).isEqualTo("konsultasi kinerja lama");
  }

  @Test
  void shows_an_odd_address_as_text_only() {
    Answer answer = Site.get("/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.text()).doesNotContain("<script>");
  }

  @Test
  void answers_to_reading_only() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      Answer refused = Site.send(method, Pages.SERVICE, "");
      assertThat(refused.status()).as(method).isEqualTo(405);
      assertThat(refused.list("Allow")).contains("GET", "HEAD");
      assertThat(refused.tellsOfOurInsides()).isFalse();
    }
    assertThat(Site.send("TRACE", "/", "").status()).isGreaterThanOrEqualTo(400);
    assertThat(Site.send("OPTIONS", "/", "").status()).isLessThan(500);
  }
}
