package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.ImportPages;
import id.baku.e2e.browser.OnboardingPages;
import id.baku.e2e.browser.SecondStepPages;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Mailbox;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How agencies come to Baku: made by their coordinator one by one or from a spreadsheet, and then set up by their own people. */
class OnboardingE2E {

  private static final String CITY = "pemerintah/kota-contoh-raya";
  private static final String AGENCIES = "/kelola/pemerintah/instansi";
  private static final String TABLE = "/kelola/pemerintah/instansi-tabel";
  private static final String APPLICATIONS = "/kelola/pemerintah/permohonan";
  private static final String APPLY = "/daftar-instansi";
  private static final String HEADS = "Nama instansi;Nama singkat;Alamat;Nama admin pertama;Surel admin pertama\n";

  /** From nothing to a standard, with nobody writing code or SQL. */
  @Test
  void a_new_agency_goes_from_the_invitation_to_its_first_standard() {
    Browser browser = Browser.usual();
    browser.complaints();
    StaffPages.signIn(browser, Product.running().account(CITY, "COORDINATOR"));
    OnboardingPages pages = new OnboardingPages(browser).open(AGENCIES);
    pages.type("buat:name", "Dinas Perpustakaan Kota Contoh Raya").type("buat:shortName", "Dinas Perpustakaan")
        .type("buat:email", "pustaka@contoh.id").type("buat:person", "Puspa Contoh").press("buat:simpan");
    assertThat(browser.find("main .notice").getText()).contains("sudah dibuat");

    String link = Mailbox.link(Mailbox.text("pustaka@contoh.id", "Undangan"));
    browser.forget().open(link);
    looksWell(browser, "walk-1-invitation");
    pages.type("pilih:baru", "sandi puspa yang panjang").type("pilih:lagi", "sandi puspa yang panjang").press("pilih:tombol");
    assertThat(browser.address()).contains("/kelola/masuk");
    SecondStepPages door = SecondStepPages.reach(browser, new DemoAccount("pustaka@contoh.id", "sandi puspa yang panjang"));
    door.confirmWithTelephone();
    door.keepCodes();
    assertThat(browser.find(".set-up-notice").getText()).contains("1 dari 12");
    looksWell(browser, "walk-2-home");

    pages.follow(".set-up-notice a");
    assertThat(pages.waiting()).hasSize(11).first().asString().startsWith("Identitas");
    looksWell(browser, "walk-3-set-up");
    setUp(pages, browser);
    assertThat(pages.progress()).startsWith("10 dari 12");
    assertThat(pages.waiting()).containsExactly("Standar pelayanan pertama");

    pages.follow(".set-up-steps > li[aria-current='step'] > a");
    ImportPages imports = new ImportPages(browser).bring(Documents.DECREE);
    assertThat(imports.standards()).hasSize(2);
    looksWell(browser, "walk-5-review");
    imports.press("semua:terima");
    assertThat(imports.results()).isNotEmpty().allMatch(result -> result.contains("menjadi draf"));
    browser.open("/kelola/standar/daftar");
    assertThat(browser.findAll(".set-up-notice")).as("the set-up is over").isEmpty();
    assertThat(browser.find("main").getText()).contains("Penerbitan Kartu Batu Akik");
    looksWell(browser, "walk-6-standards");
    assertThat(pages.progress()).startsWith("11 dari 12");
    assertThat(Site.get("/cari?q=akik").text()).as("no draft is public").doesNotContain("Dinas Perpustakaan");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void setUp(OnboardingPages pages, Browser browser) {
    pages.open("/kelola/instansi/identitas").type("identitas:address", "Jalan Contoh 1, Contoh Raya").type("identitas:phone", "0721 481166").press("identitas:simpan");
    pages.open("/kelola/instansi/pimpinan").type("pimpinan:position", "Ir. Puspa Contoh").day("pimpinan:from", "2026-01-02").press("pimpinan:simpan");
    assertThat(pages.wrong("pimpinan:position")).contains("tanpa nama orang");
    pages.type("pimpinan:position", "Kepala Dinas Perpustakaan").type("pimpinan:rank", "Pembina Utama Muda").choose("pimpinan:capacity", "ACTING_VACANT").press("pimpinan:simpan");
    assertThat(pages.wrong("pimpinan:until")).as("who only acts does so for a time").isNotEmpty();
    pages.day("pimpinan:until", "2027-01-01").press("pimpinan:simpan");
    looksWell(browser, "walk-4-head");
    pages.open("/kelola/instansi/kop").press("kop:simpan");
    pages.open("/kelola/instansi/penomoran").type("penomoran:archive", "000.8.3.4").type("penomoran:unit", "07").press("penomoran:simpan");
    pages.open("/kelola/mulai?langkah=LOGO").press("tunda:simpan");
    assertThat(pages.wrong("tunda:reason")).isNotEmpty();
    pages.type("tunda:reason", "menunggu berkas dari kominfo").press("tunda:simpan");
    pages.open("/kelola/instansi/unit").type("baru:name", "Bidang Layanan").press("baru:simpan");
    pages.open("/kelola/instansi/tempat-satu").type("tempat:name", "Kantor").type("tempat:address", "Jalan Contoh 1, Contoh Raya").press("tempat:simpan");
    pages.open("/kelola/instansi/kalender").press("minggu:simpan");
    pages.open("/kelola/instansi/saluran-satu").choose("saluran:kind", "PHONE").type("saluran:value", "0721 481166").press("saluran:simpan");
    pages.open("/kelola/orang/daftar").choose("tambah:role", "EDITOR").type("tambah:email", "pustakawan@contoh.id").type("tambah:person", "Pustakawan Contoh")
        .press("tambah:simpan");
  }

  @Test
  void a_spreadsheet_makes_all_its_agencies_or_none() {
    Visitor coordinator = coordinator();
    assertThat(coordinator.get("/kelola/pemerintah/templat-instansi").status()).isEqualTo(200);
    Answer wrong = upload(coordinator, HEADS + "=1+1;Dinas Rumus;;Ani;ani.tabel@contoh.id\nDinаs Kirilik;Kirilik;;Budi;budi.tabel@contoh.id\n"
        + "DPMPTSP Kota Contoh Raya;x\uD83D\uDE00;\u202Eterbalik;Cici;cici\n" + "Dinas Baik;Baik;;Dedi;dedi.tabel@contoh.id");
    assertThat(wrong.status()).isEqualTo(200);
    assertThat(wrong.html().select(".rows > li").get(0).text()).contains("Baris 2", "Nama instansi: Berisi rumus");
    assertThat(wrong.html().select(".rows > li").get(1).text()).contains("huruf Latin");
    assertThat(wrong.html().select(".rows > li").get(2).text()).contains("Nama singkat: Tulis dengan huruf Latin", "Alamat: Berisi tanda yang tidak tampak");
    assertThat(wrong.html().select(".rows > li").get(3).text()).contains("Siap", "/instansi/kota-contoh-raya-baik");
    assertThat(wrong.html().getElementById("buat")).as("nothing can be made of it").isNull();
    assertThat(upload(coordinator, "x".repeat(1_100_000)).html().select(".field-wrong").text()).contains("terlalu besar");
    assertThat(upload(coordinator, "Nama\nDinas").html().select(".field-wrong").text()).contains("Kolom tidak dikenal");

    Answer good = upload(coordinator, HEADS + "Dinas Pasar Contoh;Dinas Pasar;;Ani;ani.tabel@contoh.id\nDinas Pasir Contoh;Dinas Pasir;;Budi;budi.tabel@contoh.id\n");
    assertThat(good.html().select(".doubts").text()).contains("Mirip dengan baris 2: Dinas Pasar Contoh");
    Map<String, String> form = Visitor.fields(good, "buat");
    form.remove("buat:sengaja");
    Answer unsure = coordinator.post(TABLE, form);
    assertThat(unsure.html().getElementById("buat:sengaja-salah").text()).contains("centang");
    form = Visitor.fields(unsure, "buat");
    form.put("buat:sengaja", "on");
    Answer made = coordinator.post(TABLE, form);
    assertThat(made.html().select("main .notice").text()).contains("2 instansi sudah dibuat");
    assertThat(coordinator.get(AGENCIES).html().select("main .review-list").text()).contains("Dinas Pasar Contoh", "Dinas Pasir Contoh").doesNotContain("Dinas Baik");
    assertThat(Mailbox.link(Mailbox.text("ani.tabel@contoh.id", "Undangan"))).contains("/kelola/undangan");
    Answer late = coordinator.post(TABLE, form);
    assertThat(late.status()).as("the same form from another tab").isIn(200, 303);
    assertThat(Mailbox.count("ani.tabel@contoh.id")).isEqualTo(1);
  }

  @Test
  void an_agency_applies_and_its_government_approves_or_declines() {
    Visitor stranger = new Visitor();
    Map<String, String> form = application("Dinas Pelamar Contoh", "pelamar@contoh.id");
    Answer wrong = stranger.post(APPLY, with(form, "nama", "Dinаs", "surel", "bukan", "surat", ""));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.html().getElementById("nama-salah").text()).contains("huruf Latin");
    assertThat(wrong.html().getElementById("surel-salah")).isNotNull();
    assertThat(wrong.html().getElementById("alamat").val()).as("what was typed stays").isEqualTo(form.get("alamat"));
    assertThat(stranger.post(APPLY, with(form, "situs", "robot")).status()).isEqualTo(400);
    assertThat(stranger.post(APPLY, form, "Origin", "https://elsewhere.example").status()).isEqualTo(403);
    Answer fresh = stranger.post(APPLY, form);
    Answer known = stranger.post(APPLY, application("Dinas Tiruan Contoh", Product.running().account("EDITOR").email()));
    assertThat(fresh.status()).isEqualTo(known.status()).isEqualTo(303);
    assertThat(fresh.header("Location")).as("nobody learns who has an account").isEqualTo(known.header("Location"));
    assertThat(fresh.has("Set-Cookie")).isFalse();

    Visitor coordinator = coordinator();
    assertThat(coordinator.get(APPLICATIONS).text()).as("before its address is proved").doesNotContain("Dinas Pelamar");
    Matcher link = Pattern.compile("(/daftar-instansi/konfirmasi\\?kunci=\\S+)").matcher(Mailbox.text("pelamar@contoh.id", "Konfirmasi"));
    assertThat(link.find()).isTrue();
    assertThat(stranger.get(link.group(1)).html().getElementById("konfirmasi")).isNotNull();
    String key = link.group(1).replaceFirst(".*kunci=", "");
    assertThat(stranger.post(APPLY + "/konfirmasi", Map.of("kunci", key)).status()).isEqualTo(200);
    assertThat(stranger.post(APPLY + "/konfirmasi", Map.of("kunci", key)).status()).as("once").isEqualTo(400);

    String page = coordinator.get(APPLICATIONS).html().select("main .review-list a").attr("href");
    Answer shown = coordinator.get(page);
    assertThat(shown.text()).contains("Dinas Pelamar Contoh", "pelamar@contoh.id");
    Answer approved = coordinator.post(page, Visitor.fields(shown, "terima"));
    assertThat(approved.html().select("main .badge").text()).contains("Disetujui");
    assertThat(Mailbox.text("pelamar@contoh.id", "Undangan")).contains("/kelola/undangan");
    assertThat(coordinator.get(AGENCIES).html().select("main .review-list").text()).contains("Dinas Pelamar Contoh");
    assertThat(coordinator.get("/kelola/pemerintah/permohonan-satu?id=" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(Mailbox.count("pelamar@contoh.id")).as("the confirmation and the invitation, nothing beside them").isEqualTo(2);
  }

  private static Map<String, String> application(String name, String email) {
    Map<String, String> form = new HashMap<>(Visitor.fields(new Visitor().get(APPLY), "permohonan"));
    form.put("mulai", String.valueOf(Long.parseLong(form.get("mulai")) - 60));
    return with(form, "pemerintah", "kota-contoh-raya", "nama", name, "singkat", name, "alamat", "Jalan Contoh 2", "surat", "12/2026", "pemohon", "Pelamar Contoh",
        "surel", email);
  }

  private static Map<String, String> with(Map<String, String> fields, String... namesAndValues) {
    Map<String, String> changed = new HashMap<>(fields);
    for (int i = 0; i < namesAndValues.length; i += 2) changed.put(namesAndValues[i], namesAndValues[i + 1]);
    return changed;
  }

  @Test
  void the_pages_of_the_coordinator_have_no_barriers_and_fit_a_telephone() {
    Browser browser = Browser.usual();
    StaffPages.signIn(browser, Product.running().account(CITY, "COORDINATOR"));
    looksWell(browser.open(TABLE), "onboarding-table");
    looksWell(browser.open(APPLICATIONS), "onboarding-applications");
    looksWell(browser.open(APPLY), "apply");
  }

  private static Answer upload(Visitor coordinator, String csv) {
    return coordinator.upload(TABLE, "unggah", "unggah:berkas", "instansi.csv", csv);
  }

  private static Visitor coordinator() {
    DemoAccount account = Product.running().account(CITY, "COORDINATOR");
    Visitor visitor = new Visitor();
    visitor.signIn(account.email(), account.password());
    return visitor;
  }

  private static void looksWell(Browser browser, String name) {
    assertThat(browser.barriers()).as(name).isEmpty();
    browser.picture(name + "-1280");
    browser.width(360);
    assertThat(browser.excessWidth()).as(name + ": " + browser.outside()).isLessThanOrEqualTo(0);
    browser.picture(name + "-360");
    browser.width(1280);
  }
}
