package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAreaTest {

  @ParameterizedTest
  @CsvSource({
      "/, PUBLIC", "/cari, PUBLIC", "/en/instansi, PUBLIC", "/apa, PUBLIC", "/kelolaan, PUBLIC", "/favicon.ico, PUBLIC",
      "/direktori/beranda.xhtml, PUBLIC", "/WEB-INF/web.xml, PUBLIC",
      "/kelola, STAFF", "/kelola/standar/daftar, STAFF", "/api, API", "/api/v1/agencies, API",
      "/resources/baku/app.css, ASSETS", "/jakarta.faces.resource/core.js.xhtml, ASSETS", "/robots.txt, CRAWLERS",
      "/sitemap.xml, CRAWLERS", "/sitemap.xml/x, PUBLIC",
      "/health/ready, SERVER", "/openapi, PUBLIC", "/metrics, PUBLIC",
  })
  void every_address_belongs_to_somebody(String path, SiteArea area) {
    assertThat(SiteArea.of(path)).isEqualTo(area);
  }
}
