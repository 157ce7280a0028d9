package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.KioskPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's pages in a folder: taken from the site, read where there is no server. */
class KioskE2E {

  private static final String BUNDLE = Pages.AGENCY + "/kios.zip";

  @TempDir static Path stick;
  private static Answer downloaded;
  private static Path folder;

  @BeforeAll
  static void take_along() throws IOException {
    downloaded = Site.get(BUNDLE);
    folder = unpack(downloaded, stick).resolve(Pages.BUREAU);
  }

  @Test
  void is_the_same_file_until_something_is_published() {
    assertThat(downloaded.status()).isEqualTo(200);
    assertThat(downloaded.header("Content-Type")).isEqualTo("application/zip");
    assertThat(downloaded.header("Content-Disposition")).contains("attachment", Pages.BUREAU);
    assertThat(Site.get(BUNDLE).bytes()).isEqualTo(downloaded.bytes());
    assertThat(Site.get(BUNDLE + "?tanggal=2020-01-01&setelah=x").bytes()).as("nothing is asked").isEqualTo(downloaded.bytes());
    Answer known = Site.get(BUNDLE, "If-None-Match", downloaded.header("ETag"));
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.bytes()).isEmpty();
    assertThat(Site.get("/instansi/tidak-ada/kios.zip").status()).isEqualTo(404);
  }

  @Test
  void holds_every_service_and_no_link_that_leads_nowhere() throws IOException {
    List<Path> pages = pages();
    assertThat(pages).hasSize(40 + 2);
    for (Path page : pages) {
      Document html = Jsoup.parse(page.toFile(), "UTF-8");
      assertThat(html.select("form, script[type=module], link[rel=canonical]")).as(page.toString()).isEmpty();
      for (String target : html.select("[href], [src]").stream().map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("src")).toList()) {
        if (target.matches("(https?|tel|sms|mailto):.*|#.*")) continue;
        assertThat(target).as(page.toString()).doesNotStartWith("/");
        assertThat(page.resolveSibling(target.replaceFirst("#.*", ""))).as(page + " → " + target).isRegularFile();
      }
      assertThat(html.select("footer").text()).contains("Salinan tanpa jaringan, keadaan per ");
    }
    assertThat(Files.readString(folder.resolve("layanan/konsultasi-akuntabilitas-kinerja.html"))).contains("Edisi", Pages.DECREE);
  }

  @Test
  void is_searched_and_read_from_a_folder() {
    Browser browser = Browser.usual();
    browser.complaints();
    KioskPages kiosk = KioskPages.open(browser, folder);
    assertThat(kiosk.shown()).hasSize(40);
    kiosk.type("Konsultasi akuntabilitas");
    assertThat(kiosk.shown()).hasSize(2).first().isEqualTo("Konsultasi — Akuntabilitas Kinerja");
    assertThat(kiosk.told()).startsWith("2 layanan");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.barriers()).isEmpty();
    browser.complaints(); // of axe, which may fetch nothing from a folder
    kiosk.openFirst();
    assertThat(browser.address()).startsWith("file:").endsWith("layanan/konsultasi-akuntabilitas-kinerja.html");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.barriers()).isEmpty();
    browser.complaints();
    assertThat(browser.width(360).excessWidth()).isLessThanOrEqualTo(0);
    browser.width(1280);
    kiosk = KioskPages.open(browser, folder).type("xyzzy");
    assertThat(kiosk.shown()).isEmpty();
    assertThat(kiosk.told()).isEqualTo("Belum ada layanan yang cocok");
  }

  @Test
  void is_a_list_where_there_are_no_scripts() {
    KioskPages kiosk = KioskPages.open(Browser.withoutScripts(), folder);
    assertThat(kiosk.shown()).hasSize(40);
    assertThat(kiosk.searchable()).isFalse();
  }

  @Test
  void of_a_sample_says_so_on_every_page_in_both_languages(@TempDir Path other) throws IOException {
    Answer sample = Site.get("/en/instansi/muara-contoh-rsud/kios.zip");
    assertThat(sample.header("X-Robots-Tag")).contains("noindex");
    try (Stream<Path> all = Files.walk(unpack(sample, other))) {
      for (Path page : all.filter(file -> file.toString().endsWith(".html")).toList()) {
        Document html = Jsoup.parse(page.toFile(), "UTF-8");
        assertThat(html.select("aside.sample").text()).as(page.toString()).contains("DATA CONTOH", "invented");
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("en");
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static Path unpack(Answer bundle, Path into) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = into.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
    return into;
  }
}
