package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskLinksTest {

  private static final String SITE = "https://baku.example";

  private final KioskLinks links = new KioskLinks("dinas-a", Set.of("ktp"), SITE);

  @ParameterizedTest
  @CsvSource({
      "/, index.html", "/en, index.html", "/instansi, index.html", "/en/instansi/dinas-a, instansi.html",
      "/layanan/dinas-a/ktp, layanan/ktp.html", "/en/layanan/dinas-a/ktp#biaya, layanan/ktp.html#biaya",
      "/layanan/dinas-a/ktp?tanggal=2024-01-01, https://baku.example/layanan/dinas-a/ktp?tanggal=2024-01-01",
      "/layanan/dinas-a/sim, https://baku.example/layanan/dinas-a/sim",
      "/layanan/dinas-a/ktp/versi, https://baku.example/layanan/dinas-a/ktp/versi",
      "/instansi/dinas-b, https://baku.example/instansi/dinas-b", "/resources/baku/app.css?v=abc, aset/app.css",
      "/qr/7k3hxp.svg, qr/7k3hxp.svg", "/qr/7k3hxp.png, https://baku.example/qr/7k3hxp.png",
  })
  void what_is_in_the_bundle_is_linked_inside_it_and_all_else_on_the_site(String address, String target) {
    assertThat(links.rewrite("<a href=\"" + address + "\">x</a>", "index.html")).isEqualTo("<a href=\"" + target + "\">x</a>");
    String deeper = target.startsWith("https") ? target : "../" + target;
    assertThat(links.rewrite("<a href=\"" + address + "\">x</a>", "layanan/ktp.html")).isEqualTo("<a href=\"" + deeper + "\">x</a>");
  }

  @Test
  void anchors_and_other_sites_stay_what_they_are() {
    String page = "<a href=\"#isi\">a</a><a href=\"https://www.lapor.go.id/\">b</a><a href=\"tel:0721\">c</a>";
    assertThat(links.rewrite(page, "index.html")).isEqualTo(page);
  }

  /** A standard may cite an address, or how one is written. */
  @Test
  void words_are_not_taken_for_links() {
    String page = "<p title=\"href=&quot;/cari&quot;\" data-href=\"/cari\">Tulis href=\"/layanan/dinas-a/ktp\" nonce=\"a\" di halaman</p>";
    assertThat(links.rewrite(page, "index.html")).isEqualTo(page);
    assertThat(links.rewrite("<img alt=\"a\"\n src=\"/qr/7k3hxp.svg\"/>", "index.html")).isEqualTo("<img alt=\"a\"\n src=\"qr/7k3hxp.svg\"/>");
  }

  @Test
  void what_needs_a_server_goes_away() {
    String page = "a<form action=\"/cari\"><input name=\"q\"/>\n</form>b<script type=\"module\" nonce=\"x9\" src=\"/resources/baku/x.js\"></script>c"
        + "<script type=\"application/ld+json\">{}</script>d<script defer=\"defer\" nonce=\"x9\" src=\"/resources/baku/kios.js?v=1\"></script>"
        + "<script type=\"application/json\">[1]</script>";
    assertThat(links.rewrite(page, "index.html"))
        .isEqualTo("abcd<script defer=\"defer\" src=\"aset/kios.js\"></script><script type=\"application/json\">[1]</script>");
    assertThat(links.assets()).containsExactly("kios.js");
  }
}
