package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.directory.Route.Kind;
import id.baku.web.platform.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  @ParameterizedTest
  @CsvSource({
      "/, HOME, /", "/en, HOME, /", "/en/, HOME, /", "/cari, SEARCH, /cari", "/en/cari, SEARCH, /cari",
      "/instansi, AGENCIES, /instansi", "/instansi/biro-a, AGENCY, /instansi/biro-a",
      "/instansi/biro-a/keputusan, DECREES, /instansi/biro-a/keputusan", "/pemerintah, GOVERNMENTS, /pemerintah",
      "/en/instansi/biro-a/kios.zip, KIOSK, /instansi/biro-a/kios.zip",
      "/en/pemerintah/kota-metro, GOVERNMENT, /pemerintah/kota-metro", "/tentang, ABOUT, /tentang", "/privasi, PRIVACY, /privasi",
      "/en/aksesibilitas, ACCESSIBILITY, /aksesibilitas",
      "/layanan/biro-a/ktp-el, SERVICE, /layanan/biro-a/ktp-el",
      "/layanan/biro-a/ktp-el/perubahan, CHANGES, /layanan/biro-a/ktp-el/perubahan",
      "/en/layanan/biro-a/ktp-el/koreksi, CORRECTION, /layanan/biro-a/ktp-el/koreksi",
      "/layanan/biro-a/ktp-el/koreksi/terkirim, CORRECTION_SENT, /layanan/biro-a/ktp-el/koreksi/terkirim",
      "/en/banding, COMPARE, /banding",
      "/en/layanan/biro-a/ktp-el/versi, EDITIONS, /layanan/biro-a/ktp-el/versi",
  })
  void finds_the_page(String path, Kind kind, String page) {
    assertThat(Routes.find(path, false)).hasValueSatisfying(route -> {
      assertThat(route.kind()).isEqualTo(kind);
      assertThat(route.page()).isEqualTo(page);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/x", "/instansi/", "/instansi//", "//", "/layanan", "/layanan/a", "/layanan/a/b/c", "/layanan/a/b/versi/1", "/layanan/a/b/koreksi/x", "/banding/a",
      "/instansi/Biro", "/instansi/biro_a", "/instansi/%61", "/instansi/..", "/instansi/a;x=1", "/instansi/a.xhtml",
      "/cari/x", "/en/en", "/instansi/biro-a/surat", "/instansi/biro-a/keputusan/1", "/pemerintah/a/b", "/privasi/x", "/instansi/kios.zip", "/instansi/A/kios.zip", "/instansi/a/kios.zip/x", "/english", "/direktori/beranda.xhtml", "/layanan/a/b'or'1", "/WEB-INF/web.xml", "/en//",
  })
  void what_is_not_ours_leads_nowhere(String path) {
    assertThat(Routes.find(path, false)).isEmpty();
  }

  @Test
  void hands_over_the_slugs() {
    assertThat(Routes.find("/en/layanan/biro-a/ktp-el/versi", false).orElseThrow().values())
        .isEqualTo(List.of("biro-a", "ktp-el"));
  }

  @Test
  void a_search_on_the_home_page_is_a_search() {
    Route route = Routes.find("/en", true).orElseThrow();
    assertThat(route.kind()).isEqualTo(Kind.SEARCH);
    assertThat(route.page()).isEqualTo("/cari");
  }

  @Test
  void the_address_tells_the_language_even_of_a_missing_page() {
    assertThat(Routes.locale("/en/tidak/ada")).isEqualTo(Texts.ENGLISH);
    assertThat(Routes.locale("/energi")).isEqualTo(Texts.INDONESIAN);
  }
}
