package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Searching as people do it: words, places, filters, headings, mistakes; with and without scripts. */
class SearchE2E {

  private static final int MOST_PAGES = 50;
  private static final int SERVICES = 40;

  @ParameterizedTest
  @ValueSource(strings = {"konsultasi", "lampung", "tatalaksana", "pengaduan"})
  void the_pages_of_a_search_hold_each_service_once_and_as_many_as_were_found(String words) {
    List<String> found = services(Pages.search(words));
    assertThat(found).hasSize(told(Site.get(Pages.search(words)).html())).doesNotHaveDuplicates().isNotEmpty();
    assertThat(services("/en" + Pages.search(words))).containsExactlyElementsOf(found.stream().map(Pages::english).toList());
  }

  @Test
  void a_search_within_an_agency_stays_there() {
    assertThat(services("/cari?q=lampung&instansi=" + Pages.BUREAU)).hasSize(SERVICES).allMatch(link -> link.contains(Pages.BUREAU));
    Document box = Site.get(Pages.AGENCY).html();
    assertThat(box.selectFirst("main form[role=search] input[name=instansi]").attr("value")).isEqualTo(Pages.BUREAU);
    assertThat(Site.get("/cari?q=lampung&instansi=tidak-ada").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"KONSULTASI, konsultasi", "konsultasi yang di untuk, konsultasi", "di konsultasi, konsultasi",
    "asistensi, konsultasi", "pelayanan pengaduan, layanan pengaduan"})
  void other_forms_of_a_word_find_the_same(String typed, String plain) {
    assertThat(Set.copyOf(services(Pages.search(typed)))).isEqualTo(Set.copyOf(services(Pages.search(plain)))).isNotEmpty();
  }

  @Test
  void the_service_one_means_comes_first() {
    for (Map.Entry<String, String> meant : Map.of("konsultasi analisis jabatan", "konsultasi-analisis-dan-formasi-jabatan",
        "narasumber budaya kerja", "penyediaan-narasumber-pelaksanaan-budaya-kerja", "pengaduan tata usaha",
        "layanan-pengaduan-tatalaksana-tata-usaha").entrySet()) {
      assertThat(linksOn(Site.get(Pages.search(meant.getKey())).html())).as(meant.getKey()).first().isEqualTo(Pages.service(meant.getValue()));
    }
  }

  @Test
  void every_count_of_a_filter_is_what_its_link_finds_and_a_chip_takes_it_away() {
    Document page = Site.get(Pages.search("izin") + "&untuk=all").html();
    List<Element> choices = page.select("nav.filters li a:not([aria-current])");
    assertThat(choices).hasSizeGreaterThan(5);
    for (Element choice : choices) {
      Document narrowed = Site.get(choice.attr("href")).html();
      assertThat(told(narrowed)).as(choice.text()).isEqualTo(Integer.parseInt(choice.selectFirst(".count").text()));
      assertThat(narrowed.select("ul.chips a.chip")).as(choice.text()).isNotEmpty();
    }
    Element chip = Site.get(choices.getLast().attr("href")).html().select("ul.chips a.chip").last();
    assertThat(told(Site.get(chip.attr("href")).html())).isEqualTo(told(page));
  }

  @Test
  void a_place_in_the_words_becomes_a_chip_and_the_rest_of_the_country_stays_in_reach() {
    Document here = Site.get(Pages.search("ktp muara contoh")).html();
    assertThat(here.select("ul.chips").text()).contains("Kabupaten Muara Contoh");
    assertThat(linksOn(here)).isNotEmpty().allMatch(link -> link.contains("/muara-contoh-"));
    Document nowhere = Site.get(Pages.search("ktp pringsewu")).html();
    assertThat(nowhere.selectFirst("h2.found").text()).doesNotContain("ditemukan");
    Document elsewhere = Site.get(nowhere.selectFirst(".empty a.button").attr("href")).html();
    assertThat(linksOn(elsewhere)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=ktp+pringsewu", "q=ktp+pringsewu+lampung", "q=kartu+keluarga+metro&wilayah=18.10", "q=pringsewu", "q=pringsewu&untuk=all",
    "q=bidan+rsud+pringsewu"})
  void what_is_said_to_be_elsewhere_is_there(String asked) {
    for (Element elsewhere : Site.get("/cari?" + asked).html().select(".empty a.button")) {
      assertThat(linksOn(Site.get(elsewhere.attr("href")).html())).as(elsewhere.attr("href")).isNotEmpty();
    }
    assertThat(Site.get("/cari?untuk=all").status()).as("no question").isEqualTo(200);
  }

  @Test
  void a_typing_error_is_seen_through_and_told() {
    Document page = Site.get(Pages.search("akta kelahirran")).html();
    assertThat(page.select("p.meant").text()).contains("akta kelahiran");
    assertThat(linksOn(page)).isNotEmpty();
    assertThat(Site.get("/api/v1/search?q=akta%20kelahirran").json().getString("correction")).isEqualTo("akta kelahiran");
  }

  @Test
  void what_cannot_be_is_refused_with_a_sentence_and_everything_typed_is_kept() {
    for (String wrong : List.of("jenis=salah", "biaya=%25%25", "waktu=9", "wilayah=77", "dekat=77", "peristiwa=x", "setelah=zzz", "tempat=antah+berantah")) {
      Answer answer = Site.get("/cari?q=ktp&" + wrong);
      assertThat(answer.status()).as(wrong).isEqualTo(400);
      assertThat(answer.html().selectFirst("main input[name=q]").attr("value")).isEqualTo("ktp");
      assertThat(answer.html().select("main .notice, main .field-problem").text()).as(wrong).isNotBlank();
    }
    for (String wrong : List.of("q=%25%25%25", "q=" + "k".repeat(10_000), "q=ktp&kind=x", "q=ktp&region=77", "q=ktp&audience=semua", "")) {
      JsonObject problem = Site.get("/api/v1/search?" + wrong).json();
      assertThat(problem.getInt("status")).as(wrong).isEqualTo(400);
      assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("parameter")).as(wrong).isNotBlank();
    }
  }

  @Test
  void suggestions_are_chosen_with_the_keyboard_and_a_place_is_remembered_on_the_device_until_forgotten() {
    Browser browser = Browser.usual().open("/cari?q=ktp&tempat=pringsewu");
    assertThat(browser.find("#tempat").getDomProperty("value")).isEqualTo("Kabupaten Pringsewu");
    browser.open("/");
    assertThat(browser.find("main form[role=search] input[name=dekat]").getDomProperty("value")).isEqualTo("18.10");
    browser.find("main form[role=search] button.link").click();
    assertThat(browser.open("/").findAll("main form[role=search] input[name=dekat]")).isEmpty();

    browser.find("main input[name=q]").click();
    browser.type("akta kem");
    browser.waitFor("main .suggestions:not([hidden]) [role=option]");
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.find("main input[name=q]").getDomAttribute("aria-activedescendant")).isEqualTo("q-saran-0");
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("main input[name=q]").getDomAttribute("aria-expanded")).isEqualTo("false");
    browser.type("a");
    browser.waitFor("main .suggestions:not([hidden]) [role=option]");
    browser.press(Keys.ARROW_DOWN).press(Keys.ENTER);
    browser.arrivesAt("/cari?layanan=%C2%A7akta+kematian");
    assertThat(browser.find("ul.chips").getText()).contains("Penerbitan Akta Kematian");
    assertThat(browser.findAll("main .found-list a[href*='/layanan/']")).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void filters_are_folded_on_a_telephone_open_beside_the_results_elsewhere_and_reached_with_the_keyboard() {
    Browser browser = Browser.usual().forget().width(360).open(Pages.search("konsultasi"));
    assertThat(browser.find(".filters .filter summary").isDisplayed()).isFalse();
    assertThat(firstFold(browser)).isEqualTo("summary#Saring hasil");
    browser.press(Keys.ENTER);
    assertThat(browser.find(".filters .filter summary").isDisplayed()).isTrue();
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.excessWidth()).isLessThanOrEqualTo(0);
    browser.width(1280).open(Pages.search("konsultasi"));
    assertThat(browser.find(".filters > details > summary").isDisplayed()).isFalse();
    assertThat(firstFold(browser)).isEqualTo("summary#Untuk siapa");
    assertThat(browser.barriers()).isEmpty();
  }

  /** The first thing to fold that the keyboard comes to. */
  private static String firstFold(Browser browser) {
    for (int stop = 0; stop < 12 && !browser.focus().startsWith("summary#"); stop++) {
      browser.press(Keys.TAB);
    }
    return browser.focus();
  }

  /** All services of a search: those on its pages, and those under headings that show only the first few. */
  private static List<String> services(String path) {
    var found = new ArrayList<String>();
    String next = path;
    for (int pages = 0; next != null; pages++) {
      assertThat(pages).as("pages of " + path).isLessThan(MOST_PAGES);
      Document page = Site.get(next).html();
      for (Element card : page.select("main .found-list .card")) {
        Element all = card.selectFirst("p.more a");
        found.addAll(all == null ? card.select("a[href*=/layanan/]").eachAttr("href") : services(all.attr("href")));
      }
      Element following = page.selectFirst("nav.pager a[rel=next]");
      next = following == null ? null : following.attr("href");
    }
    assertThat(new LinkedHashSet<>(found)).as(path).hasSameSizeAs(found);
    return found;
  }

  private static int told(Document page) {
    return Integer.parseInt(page.selectFirst("h2.found").text().replaceAll("\\D.*", ""));
  }

  private static List<String> linksOn(Document page) {
    return page.select("main .found-list a[href*=/layanan/]").eachAttr("href");
  }
}
