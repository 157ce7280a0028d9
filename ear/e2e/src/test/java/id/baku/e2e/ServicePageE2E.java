package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.product.Product;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a service and what hangs on it: in short, short address, message, editions beside one another, comparison. */
class ServicePageE2E {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "      | Layanan ini untuk instansi pemerintah lain. | Siapkan 2 hal: | Ada 6 langkah.    | Layanan ini gratis.",
    "/en   | This service is for other government agencies. | Prepare 2 things: | There are 6 steps. | This service is free.",
  })
  void is_told_in_plain_sentences_above_the_wording(String prefix, String audience, String requirements, String steps, String cost) {
    Document page = Site.get((prefix == null ? "" : prefix) + Pages.SERVICE).html();
    assertThat(page.selectFirst(".sections > section").className()).isEqualTo("summary");
    assertThat(page.select(".summary > ul > li").eachText()).hasSize(7).anyMatch(line -> line.startsWith(requirements)).contains(audience, steps, cost);
    assertThat(page.select(".summary ol li")).hasSize(2);
  }

  @Test
  void has_a_short_address_for_paper_that_no_host_header_changes() {
    Answer page = Site.get(Pages.SERVICE);
    String address = page.html().selectFirst(".short-address a").attr("href");
    assertThat(address).matches(Product.running().address() + "/l/[2-9cdfhjkmnprtvwxy]{6}");
    String code = address.substring(address.length() - 6);
    for (String typed : List.of(code, code.toUpperCase())) {
      Answer short1 = Site.get("/l/" + typed);
      assertThat(short1.status()).isEqualTo(302);
      assertThat(short1.header("Location")).isEqualTo(Pages.SERVICE);
    }
    for (String picture : List.of("/qr/" + code + ".svg", "/qr/" + code + ".png")) {
      Answer drawn = Site.get(picture);
      assertThat(drawn.status()).isEqualTo(200);
      assertThat(drawn.header("Content-Type")).startsWith(picture.endsWith("svg") ? "image/svg+xml" : "image/png");
      assertThat(drawn.header("Cache-Control")).contains("public", "max-age=");
      assertThat(Site.get(picture, "X-Forwarded-Host", "jahat.example", "Forwarded", "host=jahat.example").bytes()).isEqualTo(drawn.bytes());
    }
    assertThat(page.html().selectFirst("img.qr").attr("src")).isEqualTo("/qr/" + code + ".svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/l/222222", "/l/", "/l", "/l/a/b", "/l/%00", "/l/12345678901234567890123456789", "/i/tidak-ada", "/i/", "/i/a/b", "/i/%00", "/qr/i/A.svg", "/qr/abc.svg", "/qr/222222.gif", "/qr/"})
  void a_short_address_of_nothing_is_a_page_that_is_not_there(String path) {
    Answer answer = Site.get(path);
    assertThat(answer.status()).as(path).isIn(400, 404);
    assertThat(answer.tellsOfOurInsides()).isFalse();
  }

  @Test
  void can_be_sent_on_as_a_short_message_without_script() {
    for (String service : Pages.SERVICES) {
      Document page = Site.get(service).html();
      String text = page.selectFirst(".share-text").wholeText();
      assertThat(text.length()).isLessThanOrEqualTo(1_000);
      assertThat(text.lines().toList()).startsWith(page.selectFirst("h1").text())
          .endsWith(page.selectFirst(".short-address a").attr("href"));
      assertThat(page.selectFirst(".share details a").attr("href")).startsWith("https://wa.me/?text=").doesNotContain("+", " ");
    }
  }

  @Test
  void an_edition_is_compared_word_by_word_with_the_one_before() {
    String service = Pages.CHANGES.replaceFirst("/perubahan.*", "");
    Document editions = Site.get(service + "/versi").html();
    assertThat(editions.select(".editions > li")).hasSize(2);
    assertThat(editions.select("a.above").eachAttr("href")).containsExactly(Pages.CHANGES);
    Document page = Site.get(Pages.CHANGES).html();
    assertThat(page.select(".diff del").eachText()).containsExactly("[dihapus: kartu]", "[dihapus: asli]");
    assertThat(page.select(".diff ins")).isEmpty();
    assertThat(page.select("main ul li").eachText()).contains("Biaya/tarif");
    assertThat(Site.get(service + "/perubahan").html().select("h1").text()).isEqualTo(page.select("h1").text());
    for (String edition : List.of("1", "3", "x", "-1", "999999999999")) {
      assertThat(Site.get(service + "/perubahan?edisi=" + edition).status()).as(edition).isEqualTo(404);
    }
  }

  @Test
  void is_set_beside_the_same_service_of_others() {
    Document page = Site.get(Pages.COMPARE).html();
    assertThat(page.select(".compare thead th a")).hasSize(3);
    assertThat(page.select(".compare tbody th").eachText()).contains("Biaya", "Banyaknya syarat", "Banyaknya langkah", "Tempat");
    assertThat(page.select("input[name=layanan][checked]").eachAttr("value")).hasSize(3);
    assertThat(page.select(".compare svg.bar")).isNotEmpty();
    assertThat(Site.get(Pages.SERVICE).html().select(".ways a").eachAttr("href")).contains("/banding?layanan=" + Pages.SERVICE.substring("/layanan/".length()));
  }

  @Test
  void under_one_heading_two_agencies_lead_to_their_comparison() {
    Element heading = Site.get(Pages.search("dispensasi nikah")).html().select(".card-many").stream()
        .filter(card -> card.select("h3").text().equals("Dispensasi Nikah")).findFirst().orElseThrow();
    assertThat(heading.select(".offer > a")).hasSize(2);
    Document page = Site.get(heading.select("a.compare-link").attr("href")).html();
    assertThat(page.select(".compare thead .card-agency")).hasSize(2);
    page.select(".cell-agency").remove();
    assertThat(page.select(".compare tbody tr").eachText())
        .contains("Waktu 4 hari kerja 1 hari kerja", "Biaya Rp10.000 Gratis", "Banyaknya syarat 2 3", "Banyaknya langkah 2 5");
    assertThat(page.select(".compare rect").eachAttr("width")).containsExactly("100", "25", "100", "0", "66", "100", "40", "100");
  }

  @Test
  void what_cannot_be_compared_is_named_and_the_rest_is_compared() {
    Answer unknown = Site.get(Pages.COMPARE + "&layanan=" + "tidak/ada");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.html().select(".notice-wrong").text()).contains("tidak/ada");
    assertThat(unknown.html().select(".compare thead th a")).hasSize(3);
    Answer many = Site.get("/banding?" + Pages.SERVICES.stream().map(path -> "layanan=" + path.substring("/layanan/".length())).collect(Collectors.joining("&")));
    assertThat(many.status()).isEqualTo(400);
    assertThat(many.html().select(".compare thead th a")).hasSize(4);
    Answer flood = Site.get("/banding?" + IntStream.range(0, 300).mapToObj(i -> "layanan=a/" + i).collect(Collectors.joining("&")));
    assertThat(flood.status()).isEqualTo(400);
    assertThat(flood.html().select(".notice-wrong")).hasSize(5);
    for (Map.Entry<String, String> odd : Map.of("layanan", "%00/%00", "setelah", "bukan-kunci").entrySet()) {
      Answer answer = Site.get(Pages.COMPARE + "&" + odd.getKey() + "=" + odd.getValue());
      assertThat(answer.status()).as(odd.toString()).isEqualTo(400);
      assertThat(answer.html().select(".compare thead th a")).hasSize(3);
    }
  }
}
