package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.Looks;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import id.baku.e2e.product.Reports;
import id.baku.e2e.product.Tasks;
import id.baku.e2e.walls.StaffView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in a real browser, in both languages: no barrier, no sideways scrolling, no complaint. With {@code -Dbaku.pictures=DIR} a picture of each is
 * left for people to look at. Behind the door every view there is has to be among them.
 */
class EveryPageE2E {

  private static Browser browser;
  private static List<View> views;

  /**
   * One page.
   *
   * @param name names its pictures
   * @param status by which it comes
   * @param visitor who looks at it
   * @param inside whether it tells whose data it shows
   */
  record View(String name, String path, int status, Visitor visitor, boolean inside) {

    @Override
    public String toString() {
      return name;
    }

    static View open(String name, String path) {
      return open(name, path, 200);
    }

    static View open(String name, String path, int status) {
      return new View(name, path, status, new Visitor(), false);
    }

    static View staff(String name, String path) {
      return new View(name, path, 200, admin(), true);
    }

    static View of(StaffView view) {
      return new View(view.route().substring(1).replace('/', '-'), view.address(), 200, view.visitor(), true);
    }

    String inEnglish() {
      return path.startsWith("/kelola/") ? path : Pages.english(path);
    }
  }

  @BeforeAll
  static void open() {
    browser = Browser.usual();
    views = Stream.of(inPublic(), atTheDoor(), inTheBureau(), StaffView.all().stream().map(View::of)).flatMap(some -> some).toList();
  }

  @AfterAll
  static void forget() {
    browser.language("id").forget();
  }

  static List<View> all() {
    return views;
  }

  private static Stream<View> inPublic() {
    return Stream.of(
        View.open("home", "/"),
        View.open("search", Pages.SEARCH),
        View.open("search-asked-for-words", "/cari"),
        View.open("search-found-nothing", Pages.EMPTY_SEARCH),
        View.open("search-refused", Pages.search("& |"), 400),
        View.open("agencies", "/instansi"),
        View.open("agency", Pages.AGENCY),
        View.open("agency-decrees", Pages.AGENCY + "/keputusan"),
        View.open("governments", "/pemerintah"),
        View.open("government", "/pemerintah/kota-contoh-raya"),
        View.open("about", "/tentang"),
        View.open("privacy", "/privasi"),
        View.open("accessibility", "/aksesibilitas"),
        View.open("service", Pages.SERVICE),
        View.open("service-of-government", Pages.SERVICES.get(1)),
        View.open("service-complaints", Pages.SERVICES.get(2)),
        View.open("service-other-day", Pages.SERVICE + "?tanggal=2025-01-02"),
        View.open("service-no-standard-then", Pages.SERVICE + "?tanggal=2024-05-26", 404),
        View.open("editions", Pages.EDITIONS),
        View.open("changes", Pages.CHANGES),
        View.open("correction", Pages.CORRECTION),
        View.open("correction-sent", Pages.CORRECTION + "/terkirim"),
        View.open("compare", Pages.COMPARE),
        View.open("compare-refused", "/banding?layanan=tidak/ada", 400),
        View.open("apply", "/daftar-instansi"),
        View.open("apply-sent", "/daftar-instansi/terkirim"),
        View.open("apply-not-good", "/daftar-instansi/konfirmasi?kunci=x"),
        View.open("data", "/data"),
        View.open("not-found", "/tidak-ada", 404),
        View.open("not-found-by-the-server", "/resources/tidak-ada", 404));
  }

  private static Stream<View> atTheDoor() {
    return Stream.of(
        View.open("sign-in", "/kelola/masuk"),
        new View("second-step", "/kelola/faktor", 200, betweenTheDoors(), false),
        View.open("forgot", "/kelola/lupa"),
        View.open("email-not-good", "/kelola/surel?kunci=x"),
        View.open("demo-mailbox", "/kelola/kotak-surat"),
        View.open("invitation-not-good", "/kelola/undangan?kunci=x"));
  }

  /** What looks otherwise with much in it, or with nothing. */
  private static Stream<View> inTheBureau() {
    return Stream.of(
        View.staff("staff-list", "/kelola/standar/daftar"),
        View.staff("staff-list-found-nothing", "/kelola/standar/daftar?cari=xyzzy"),
        View.staff("staff-version", admin().get("/kelola/standar/daftar").html().selectFirst(".ui-datatable-data a").attr("href")),
        View.staff("staff-findings", Tasks.LIST),
        View.staff("staff-findings-none", Tasks.LIST + "?keadaan=NOT_A_DEFECT"),
        View.staff("staff-finding-group", finding(1)),
        View.staff("staff-finding", finding(2)),
        View.staff("staff-finding-fix", finding(1).replace("kelompok", "perbaiki")),
        View.staff("staff-reports", Reports.LIST),
        View.staff("staff-report", Reports.anyOf(Pages.SERVICE)),
        View.staff("staff-invitations", "/kelola/undangan"),
        View.staff("staff-agency-channel-new", "/kelola/instansi/saluran-satu"),
        View.staff("staff-agency-place", "/kelola/instansi/tempat-satu?kode=kantor"),
        View.staff("staff-handover", "/kelola/orang/serah-terima"),
        View.staff("staff-people", "/kelola/orang/daftar"),
        View.staff("staff-trail", "/kelola/riwayat"),
        new View("staff-decree-files", scanned(), 200, Staff.at(Documents.AGENCY, "APPROVER"), true),
        new View("staff-not-found", "/kelola/standar/versi?id=1", 404, admin(), false));
  }

  private static Visitor admin() {
    return Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
  }

  /** An error, and one place of it. */
  private static String finding(int depth) {
    Tasks.settled(admin());
    String page = Tasks.LIST + "?aturan=L10";
    for (int i = 0; i < depth; i++) page = admin().get(page).html().selectFirst(".review-list > li > a").attr("href");
    return page;
  }

  /** A decree in force, with its scan. */
  private static String scanned() {
    Visitor editor = Staff.at(Documents.AGENCY, "EDITOR");
    String review = Documents.read(editor, "dipindai.txt", Documents.decree().replace("17/2026", "61/2026").replace("Palu Kayu Jati", "Palu Pindai")
        .replace("Batu Akik", "Batu Pindai"));
    String files = review.replace("tinjau", "naskah");
    if (editor.get(files).status() == 200) return files; // of a run before on the same product
    editor.post(review, Visitor.fields(editor.get(review), "semua"));
    Staff.at(Documents.AGENCY, "APPROVER").upload(review.replace("tinjau", "berlaku"), "keputusan", "keputusan:naskah", "pindaian.pdf", "%PDF-1.7");
    return files;
  }

  /** Somebody who has given the password and no code yet. */
  private static Visitor betweenTheDoors() {
    DemoAccount admin = Product.running().account("AGENCY_ADMIN");
    var person = new Visitor();
    person.enter("/kelola/masuk", admin.email(), admin.password());
    return person;
  }

  @Test
  void every_view_behind_the_door_is_among_them() {
    assertThat(StaffView.written()).hasSizeGreaterThan(60);
    assertThat(views.stream().map(view -> view.path().replaceFirst("\\?.*", ""))).containsAll(StaffView.written());
  }

  @Test
  void a_barrier_would_be_seen() {
    browser.forget().open("/").spoil("document.documentElement.removeAttribute('lang')");
    assertThat(browser.barriers()).anyMatch(told -> told.contains("html-has-lang"));
    browser.open("/privasi").spoil("document.querySelectorAll('main p').forEach(words => words.style.color = '#eeeeee')");
    assertThat(browser.badContrasts()).anyMatch(told -> told.contains("color-contrast"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void is_read_in_both_languages_without_barrier_complaint_or_sideways_scrolling(View view) {
    browser.forget().carry(view.visitor().session());
    show(view, "id", view.path());
    Looks.well(browser, view.name());
    show(view, "en", view.inEnglish());
    Looks.wellInOtherWords(browser, view.name() + "-en");
  }

  private static void show(View view, String language, String path) {
    browser.complaints();
    browser.language(language).open(path);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.status()).isEqualTo(view.status());
    assertThat(browser.contentType()).isEqualTo("text/html");
    assertThat(browser.title()).isNotBlank().doesNotContain("???");
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language);
    assertThat(browser.findAll("h1")).singleElement().extracting(heading -> heading.getText()).asString().isNotBlank();
    assertThat(browser.find("body").getText()).as("words that are missing").doesNotContain("???");
    assertThat(browser.findAll(".staff-agency")).as("whose data it is").hasSize(view.inside() ? 1 : 0);
  }
}
