package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.Looks;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.product.Started;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented agencies say so wherever they are seen. Pages are found by their links and records by the contract, so that a new one is looked at as
 * well.
 */
class SampleE2E {

  private static final String MARK = "DATA CONTOH";
  private static final String NOT_INDEXED = "noindex, nofollow";
  private static final String API = "/api/v1";
  private static final int WORDS_AGENCY_AND_A_FILTER = 3;

  /** The sample agencies that Baku ships, as the list of agencies marks them; other tests make more of them. */
  static List<String> samples() {
    return Site.get("/instansi").html().select("main .card:has(.badge-sample) .card-title a").eachAttr("href").stream()
        .map(link -> link.replace("/instansi/", "")).filter(Started::ships).toList();
  }

  @Test
  void there_are_five_of_three_governments_and_they_come_after_the_real_ones() {
    assertThat(samples()).hasSize(5);
    Document list = Site.get("/instansi").html();
    assertThat(list.select("main .card:has(.badge-sample) .card-agency").eachText().stream().distinct()).hasSize(3);
    List<Boolean> marked = list.select("main .card").stream().map(card -> !card.select(".badge-sample").isEmpty()).toList();
    assertThat(marked).isSorted().contains(false);
  }

  /** Read without a token. */
  private static boolean isOpen(JsonObject methods) {
    return methods.containsKey("get") && !methods.getJsonObject("get").containsKey("security");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_page_that_its_pages_lead_to_is_marked(String agency) {
    Set<String> seen = new LinkedHashSet<>(List.of("/instansi/" + agency, "/en/instansi/" + agency, "/cari?q=layanan&instansi=" + agency));
    List<String> open = List.copyOf(seen);
    while (!open.isEmpty()) {
      List<String> found = open.parallelStream().flatMap(path -> linksOfMarked(path, agency)).toList();
      open = found.stream().filter(seen::add).toList();
    }
    assertThat(seen.stream().filter(path -> path.startsWith("/layanan/") && path.endsWith("/versi"))).hasSizeBetween(4, 8);
  }

  /** Where a page, which is marked, leads within its agency. Of a search with each filter; all of their combinations were thousands of one view. */
  private static Stream<String> linksOfMarked(String path, String agency) {
    Answer answer = Site.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    Document page = answer.html();
    assertThat(page.select("aside.sample").text()).as(path).contains(MARK);
    assertThat(answer.header("X-Robots-Tag")).as(path).isEqualTo(NOT_INDEXED);
    assertThat(page.select("meta[name=robots]").eachAttr("content")).as(path).contains(NOT_INDEXED);
    assertThat(page.select("script[type=application/ld+json]")).as(path).isEmpty();
    return page.select("a[href]").eachAttr("href").stream().map(link -> link.replaceFirst("#.*", ""))
        .filter(link -> link.startsWith("/") && !link.startsWith(API) && !link.endsWith(".zip") && link.contains(agency))
        .filter(link -> !link.contains("/cari?") || link.split("&").length <= WORDS_AGENCY_AND_A_FILTER);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_record_that_the_contract_leads_to_is_marked(String agency) {
    JsonObject standard = Site.get(API + "/agencies/" + agency + "/standards?limit=1").json().getJsonArray("items").getJsonObject(0);
    Map<String, String> values = Map.of("{slug}", agency, "{serviceSlug}", standard.getString("slug"), "{id}", standard.getString("id"), "{number}", "1");
    List<String> paths = Site.get(API + "/openapi.json").json().getJsonObject("paths").entrySet().stream().filter(path -> isOpen(path.getValue().asJsonObject()))
        .map(Map.Entry::getKey).filter(path -> path.contains("{"))
        .map(path -> {
          String filled = path;
          for (var value : values.entrySet()) filled = filled.replace(value.getKey(), value.getValue());
          return API + filled;
        }).toList();
    assertThat(paths).hasSizeGreaterThanOrEqualTo(6);
    for (String path : Stream.concat(paths.stream(), Stream.of(API + "/search?q=pelayanan&agency=" + agency)).toList()) {
      Answer answer = Site.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.header("X-Robots-Tag")).as(path).isEqualTo(NOT_INDEXED);
      List<JsonObject> records = answer.json().containsKey("headings") ? found(answer.json())
          : answer.json().containsKey("items") ? answer.json().getJsonArray("items").getValuesAs(JsonObject.class) : List.of(answer.json());
      assertThat(records).as(path).isNotEmpty().allSatisfy(record -> {
        assertThat(record.getBoolean("sample")).isTrue();
        assertThat(record.getString("notice")).contains(MARK);
      });
    }
  }

  @Test
  void lists_mark_each_entry_and_put_the_real_ones_first() {
    for (String list : List.of("/cari?q=konsultasi", "/en/cari?q=konsultasi")) {
      Document found = Site.get(list).html();
      assertThat(found.select("main .card .card-agency").eachText()).as(list).isNotEmpty();
      assertThat(found.select("aside.sample")).isEmpty();
    }
    Document only = Site.get("/cari?q=ambulans").html();
    assertThat(only.select("main .card")).isNotEmpty().allSatisfy(card -> assertThat(card.select(".badge-sample").text()).contains(MARK));
    List<JsonObject> items = found(Site.get(API + "/search?q=konsultasi&limit=100").json());
    assertThat(items.stream().map(item -> item.getBoolean("sample"))).contains(true, false).isSorted();
    assertThat(items).allSatisfy(item -> assertThat(item.getBoolean("sample")).isEqualTo(item.getString("agency_name").endsWith("(contoh)")));
  }

  @Test
  void what_is_real_is_not_marked_and_totals_hold_nothing_else() {
    for (String path : Pages.kinds()) {
      Answer answer = Site.get(path);
      assertThat(answer.html().select("aside.sample")).as(path).isEmpty();
      assertThat(answer.has("X-Robots-Tag")).as(path).isFalse();
    }
    JsonObject agency = Site.get(API + "/agencies/" + Pages.BUREAU).json();
    assertThat(agency.getBoolean("sample")).isFalse();
    assertThat(agency.isNull("notice")).isTrue();
    assertThat(Site.get(API + "/agencies/" + Pages.BUREAU).has("X-Robots-Tag")).isFalse();
    Document home = Site.get("/").html();
    int told = Integer.parseInt(home.select(".totals").text().replaceAll("^(\\d+) layanan.*", "$1"));
    long real = Site.get(API + "/agencies").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(one -> !one.getBoolean("sample")).mapToLong(one -> one.getJsonNumber("services").longValue()).sum();
    assertThat((long) told).isEqualTo(real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sitemap.xml", "/robots.txt"})
  void search_engines_are_told_of_none(String path) {
    assertThat(samples()).allSatisfy(slug -> assertThat(Site.get(path).text()).doesNotContain(slug));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void its_staff_sign_in_and_see_the_mark_on_every_page(String agency) throws IOException {
    for (String role : List.of("AGENCY_ADMIN", "EDITOR", "APPROVER")) {
      var person = Staff.at(agency, role);
      Document list = person.get("/kelola/standar/daftar").html();
      Set<String> links = new LinkedHashSet<>(list.select("nav.staff-nav a, .ui-datatable-data a").eachAttr("href"));
      assertThat(links).hasSizeGreaterThan(4);
      for (String link : links) {
        assertThat(person.get(link).html().select("aside.sample").text()).as(role + " " + link).contains(MARK);
      }
    }
    Answer folder = Staff.at(agency, "AGENCY_ADMIN").get("/kelola/ekspor.zip");
    try (var zip = new ZipInputStream(new ByteArrayInputStream(folder.bytes()))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo(agency + "/agency.json");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("\"sample\": true");
    }
  }

  @Test
  void staff_of_a_real_agency_see_no_mark() {
    assertThat(Staff.at(Pages.BUREAU, "EDITOR").get("/kelola/standar/daftar").html().select("aside.sample")).isEmpty();
  }

  @Test
  void one_of_them_shows_what_an_edition_changed() {
    String service = "/layanan/contoh-raya-dpmptsp/izin-reklame-insidental-bidang-bangunan-dan-reklame";
    assertThat(Site.get(service + "/versi").html().select(".editions > li")).hasSize(2);
    Document changes = Site.get(service + "/perubahan?edisi=2").html();
    assertThat(changes.select("del").eachText()).anyMatch(gone -> gone.contains("Surat permohonan bermeterai")).anyMatch(gone -> gone.contains("25.000"));
    assertThat(changes.select("ins").eachText()).anyMatch(came -> came.contains("35.000"));
    assertThat(Site.get(service + "?tanggal=2025-06-01").html().select(".glance").text()).contains("5 hari kerja");
  }

  static List<String> looks() {
    return List.of("/instansi", "/cari?q=tarif", "/instansi/muara-contoh-rsud", "/layanan/muara-contoh-rsud/pelayanan-rawat-jalan",
        "/layanan/contoh-raya-dpmptsp/izin-reklame-insidental-bidang-bangunan-dan-reklame/versi",
        "/layanan/contoh-raya-dpmptsp/izin-reklame-insidental-bidang-bangunan-dan-reklame/perubahan");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void looks_like_it_on_a_screen_and_on_a_telephone_and_is_no_barrier(String path) {
    Looks.well(Browser.usual().forget().open(path), "sample-" + path.replaceAll("\\W+", "-"));
  }

  @Test
  void every_sheet_of_paper_carries_the_mark() {
    Browser browser = Browser.usual().forget().open("/layanan/muara-contoh-rsud/pelayanan-rawat-jalan");
    assertThat(browser.sheets()).hasSizeGreaterThan(1).allSatisfy(sheet -> assertThat(sheet).contains(MARK));
    assertThat(browser.open(Pages.SERVICE).sheets()).noneMatch(sheet -> sheet.contains(MARK));
  }

  @Test
  void staff_page_of_a_sample_is_no_barrier() {
    Browser browser = Browser.usual();
    StaffPages.inside(browser, "muara-contoh-rsud", "EDITOR");
    Looks.well(browser.open("/kelola/standar/daftar"), "sample-staff");
    browser.forget();
  }

  /** Services a search shows, under whatever heading. */
  private static List<JsonObject> found(JsonObject answer) {
    return answer.getJsonArray("headings").getValuesAs(JsonObject.class).stream()
        .flatMap(heading -> heading.getJsonArray("items").getValuesAs(JsonObject.class).stream()).toList();
  }
}
