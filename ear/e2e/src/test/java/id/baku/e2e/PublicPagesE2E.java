package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.product.Product;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every public page, whatever it shows. */
class PublicPagesE2E {

  private static final int MOST_BYTES = 100 * 1024;

  static List<String> pages() {
    return Pages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void answers_with_a_page_and_no_cookie(String path) {
    Answer page = Site.get(path);
    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.has("Set-Cookie")).isFalse();
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Referrer-Policy")).isNotEmpty();
    assertThat(page.header("Server")).doesNotContainIgnoringCase("payara");
    assertThat(page.has("X-Powered-By")).isFalse();
    assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo(path.startsWith("/en") ? "en" : "id");
    assertThat(page.html().select("h1")).hasSize(1);
    assertThat(page.html().title()).isNotBlank();
    assertThat(page.text()).doesNotContain("???", "#{");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void allows_scripts_of_its_own_site_only_and_has_none_in_its_text(String path) {
    Answer page = Site.get(path);
    assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'", "default-src 'none'", "frame-ancestors 'none'",
        "base-uri 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval", "nonce-", "*");
    Document html = page.html();
    assertThat(html.select("script:not([src]):not([type=application/ld+json]), style, [style]")).isEmpty();
    assertThat(html.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).map(Attribute::getKey)
        .filter(name -> name.startsWith("on"))).isEmpty();
    assertThat(html.select("[href^=javascript:], [action^=javascript:], [formaction], base, iframe, object, embed")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void weighs_less_than_100_kilobytes_with_all_it_needs(String path) {
    Answer page = Site.get(path);
    int weight = page.bytes().length;
    for (Element part : page.html().select("link[rel~=stylesheet|icon], script[src], img[src]")) {
      Answer answer = Site.get(part.hasAttr("href") ? part.attr("href") : part.attr("src"));
      assertThat(answer.status()).as(part.outerHtml()).isEqualTo(200);
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.has("Set-Cookie")).isFalse();
      weight += answer.bytes().length;
    }
    assertThat(page.html().select("link[rel=stylesheet]")).isNotEmpty();
    assertThat(weight).isLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leads_to_the_same_page_in_the_other_language(String path) {
    Document page = Site.get(path).html();
    String other = path.startsWith("/en") ? "id" : "en";
    Answer twin = Site.get(page.selectFirst("nav a[hreflang=" + other + "]").attr("href"));
    assertThat(twin.status()).isEqualTo(200);
    assertThat(twin.html().selectFirst("html").attr("lang")).isEqualTo(other);
    assertThat(twin.html().selectFirst("nav a[hreflang=" + (other.equals("en") ? "id" : "en") + "]").attr("href")).isEqualTo(path);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void names_its_own_address_whatever_host_was_asked_for(String path) {
    String own = Product.running().address();
    Answer forged = Site.get(path, "Host", "penipu.example", "X-Forwarded-Host", "penipu.example", "X-Forwarded-Proto", "https", "Forwarded",
        "host=penipu.example");
    assertThat(forged.status()).isEqualTo(200);
    assertThat(forged.text()).doesNotContain("penipu.example");
    assertThat(forged.html().select("link[rel=canonical], link[rel=alternate]").eachAttr("href")).hasSize(4)
        .allMatch(link -> link.startsWith(own + "/"));
    String plain = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    assertThat(forged.html().selectFirst("link[rel=canonical]").attr("href")).isEqualTo(own + plain);
  }

  @Test
  void redirects_stay_on_the_own_site_whatever_host_was_asked_for() {
    Answer moved = Site.get("/instansi/", "Host", "penipu.example", "X-Forwarded-Host", "penipu.example");
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.header("Location")).isEqualTo("/instansi");
    assertThat(Site.get("//penipu.example/").header("Location")).doesNotStartWith("//");
    for (String folder : List.of("/kelola", "/direktori", "/resources", "/WEB-INF", "/kelola/..;/x", "/resources/..;/")) {
      assertThat(Site.get(folder, "Host", "penipu.example").header("Location")).as(folder).doesNotContain("penipu.example");
    }
  }

  /** Payara answers these by itself unless it is told not to; Baku's contract is at its own address. */
  @ParameterizedTest
  @ValueSource(strings = {"/openapi", "/openapi?format=JSON", "/metrics", "/metrics/base", "/metrics/vendor",
    "/metrics?scope=base"})
  void shows_nothing_that_the_server_tells_of_itself(String path) {
    Answer answer = Site.get(path, "Accept", "*/*");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    assertThat(answer.html().select("main form[role=search]")).as("our own page").hasSize(1);
    assertThat(answer.tellsOfOurInsides()).isFalse();
  }

  @Test
  void shows_no_door_to_the_servers_administration() {
    for (String path : List.of("/asadmin", "/management/domain", "/monitoring", "/__asadmin", "/console")) {
      assertThat(Site.get(path).status()).as(path).isEqualTo(404);
    }
  }
}
