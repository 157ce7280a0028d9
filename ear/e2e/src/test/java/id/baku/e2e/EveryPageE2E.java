package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import id.baku.e2e.product.Reports;
import id.baku.e2e.product.Tasks;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser: no barrier, no sideways scrolling, no complaint; and a picture of it for people to look at. */
class EveryPageE2E {

  private static final int WIDE = 1280;
  private static final int TELEPHONE = 360;
  /** As wide as a screen of 1280 seen at 400 %. @see <a href="https://www.w3.org/TR/WCAG22/#reflow">WCAG 1.4.10</a> */
  private static final int MAGNIFIED = 320;

  private static Browser browser;
  private static boolean inside;

  /**
   * One page.
   *
   * @param name names its pictures
   * @param staff whether one must be signed in
   */
  record View(String name, String path, boolean staff) {

    @Override
    public String toString() {
      return name;
    }

    static View open(String name, String path) {
      return new View(name, path, false);
    }
  }

  static List<View> all() {
    return List.of(
        View.open("home", "/"),
        View.open("search", Pages.SEARCH),
        View.open("search-asked-for-words", "/cari"),
        View.open("search-found-nothing", Pages.EMPTY_SEARCH),
        View.open("search-refused", Pages.search("& |")),
        View.open("agencies", "/instansi"),
        View.open("agency", Pages.AGENCY),
        View.open("agency-decrees", Pages.AGENCY + "/keputusan"),
        View.open("governments", "/pemerintah"),
        View.open("government", "/pemerintah/kota-contoh-raya"),
        View.open("en-about", "/en/tentang"),
        View.open("privacy", "/privasi"),
        View.open("accessibility", "/aksesibilitas"),
        View.open("service", Pages.SERVICE),
        View.open("service-complaints", Pages.SERVICES.get(2)),
        View.open("service-other-day", Pages.SERVICE + "?tanggal=2025-01-02"),
        View.open("service-no-standard-then", Pages.SERVICE + "?tanggal=2024-05-26"),
        View.open("editions", Pages.EDITIONS),
        View.open("changes", Pages.CHANGES),
        View.open("correction", Pages.CORRECTION),
        View.open("correction-sent", Pages.CORRECTION + "/terkirim"),
        View.open("compare", Pages.COMPARE),
        View.open("compare-refused", "/banding?layanan=tidak/ada"),
        View.open("data", "/data"),
        View.open("not-found", "/tidak-ada"),
        View.open("not-found-by-the-server", "/resources/tidak-ada"),
        View.open("en-home", "/en"),
        View.open("en-service", Pages.english(Pages.SERVICES.get(1))),
        View.open("sign-in", "/kelola/masuk"),
        View.open("forgot", "/kelola/lupa"),
        View.open("email-not-good", "/kelola/surel?kunci=x"),
        View.open("demo-mailbox", "/kelola/kotak-surat"),
        View.open("invitation-not-good", "/kelola/undangan?kunci=x"),
        new View("staff-list", "/kelola/standar/daftar", true),
        new View("staff-list-found-nothing", "/kelola/standar/daftar?cari=xyzzy", true),
        new View("staff-version", version(), true),
        new View("staff-findings", "/kelola/temuan/daftar", true),
        new View("staff-findings-none", "/kelola/temuan/daftar?keadaan=NOT_A_DEFECT", true),
        new View("staff-finding-group", finding(1), true),
        new View("staff-finding", finding(2), true),
        new View("staff-finding-fix", finding(1).replace("kelompok", "perbaiki"), true),
        new View("staff-reports", Reports.LIST, true),
        new View("staff-report", Reports.anyOf(Pages.SERVICE), true),
        new View("staff-self", "/kelola/akun", true),
        new View("staff-invitations", "/kelola/undangan", true),
        new View("staff-kept-forms", "/kelola/akun/isian", true),
        new View("staff-sessions", "/kelola/akun/sesi", true),
        new View("staff-agency-identity", "/kelola/instansi/identitas", true),
        new View("staff-agency-letterhead", "/kelola/instansi/kop", true),
        new View("staff-agency-logo", "/kelola/instansi/logo", true),
        new View("staff-agency-look", "/kelola/instansi/tampilan", true),
        new View("staff-agency-numbering", "/kelola/instansi/penomoran", true),
        new View("staff-agency-policies", "/kelola/instansi/kebijakan", true),
        new View("staff-agency-address", "/kelola/instansi/alamat", true),
        new View("staff-agency-channels", "/kelola/instansi/saluran", true),
        new View("staff-agency-channel", "/kelola/instansi/saluran-satu", true),
        new View("staff-agency-place", "/kelola/instansi/tempat-satu?kode=kantor", true),
        new View("staff-agency-calendar", "/kelola/instansi/kalender", true),
        new View("staff-agency-units", "/kelola/instansi/unit", true),
        new View("staff-agency-tokens", "/kelola/instansi/token", true),
        new View("staff-handover", "/kelola/orang/serah-terima", true),
        new View("staff-trail", "/kelola/riwayat", true),
        new View("staff-jobs", "/kelola/pekerjaan", true),
        new View("staff-closing", "/kelola/instansi/tutup", true),
        new View("staff-trail-checked", "/kelola/riwayat?periksa=ya&dari=2026-01-01&sampai=2026-01-02", true),
        new View("staff-not-found", "/kelola/standar/versi?id=1", true));
  }

  /** An error, and one place of it. */
  private static String finding(int depth) {
    DemoAccount editor = Product.running().account("EDITOR");
    var person = new Visitor();
    person.signIn(editor.email(), editor.password());
    Tasks.settled(person);
    String page = Tasks.LIST + "?aturan=L10";
    for (int i = 0; i < depth; i++) page = person.get(page).html().selectFirst(".review-list > li > a").attr("href");
    return page;
  }

  private static String version() {
    DemoAccount editor = Product.running().account("EDITOR");
    var person = new Visitor();
    person.signIn(editor.email(), editor.password());
    return person.get("/kelola/standar/daftar").html().selectFirst(".ui-datatable-data a").attr("href");
  }

  @BeforeAll
  static void open() {
    browser = Browser.usual().forget();
    inside = false;
  }

  @ParameterizedTest
  @MethodSource("all")
  void has_no_barrier_by_the_rules_that_a_program_can_check(View view) {
    show(view);
    assertThat(browser.barriers()).isEmpty();
    browser.width(TELEPHONE);
    assertThat(browser.barriers()).as("on a telephone").isEmpty();
    browser.width(WIDE).colours("dark");
    assertThat(browser.barriers()).as("in dark colours").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void fits_its_window_and_has_its_picture_taken(View view) {
    show(view);
    for (int width : List.of(WIDE, TELEPHONE, MAGNIFIED)) {
      browser.width(width);
      if (width != MAGNIFIED) browser.picture(view.name() + "-" + width);
      assertThat(browser.findAll(".staff-agency")).as("whose data it is").hasSize(view.staff() && !view.name().equals("staff-not-found") ? 1 : 0);
      assertThat(browser.excessWidth()).as("at " + width + ": " + browser.outside()).isLessThanOrEqualTo(0);
    }
    browser.width(WIDE).colours("dark").picture(view.name() + "-dark");
  }

  @ParameterizedTest
  @MethodSource("all")
  void is_read_without_complaint(View view) {
    browser.complaints();
    show(view);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.contentType()).isEqualTo("text/html");
  }

  private static void show(View view) {
    browser.width(WIDE).colours("light");
    if (view.staff() && !inside) StaffPages.signIn(browser, Product.running().account("AGENCY_ADMIN"));
    if (!view.staff() && inside) browser.forget();
    inside = view.staff();
    browser.open(view.path());
  }
}
