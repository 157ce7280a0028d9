package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the province down to the decree, and the pages about this site itself. */
class GovernmentE2E {

  private static final String PROVINCE = "/pemerintah/provinsi-lampung";

  @Test
  void a_citizen_comes_from_the_province_to_the_agency_and_to_its_decree() {
    assertThat(Site.get("/instansi").html().select("main a").eachAttr("href")).contains("/pemerintah");
    assertThat(Site.get("/pemerintah").html().select("main section a").eachAttr("href")).first().isEqualTo(PROVINCE);
    Document province = Site.get(PROVINCE).html();
    assertThat(province.select(".totals").text()).contains("40 layanan");
    assertThat(province.select("main .card-title a").eachAttr("href")).contains(Pages.AGENCY);
    assertThat(province.select("main .card .contacts a").eachAttr("href")).contains("tel:0721481166");
    Document agency = Site.get(Pages.AGENCY).html();
    assertThat(agency.select("main .lead a").attr("href")).isEqualTo(PROVINCE);
    assertThat(agency.select("li.decree h3").eachText()).containsExactly(Pages.DECREE);
    Document decrees = Site.get(Pages.AGENCY + "/keputusan").html();
    assertThat(decrees.select("li.decree").text()).contains(Pages.DECREE, "27 Mei 2024", "40 layanan; 40 edisi berlaku hari ini");
    assertThat(decrees.text()).doesNotContain("NIP", "Penata", "Pembina");
  }

  @Test
  void governments_of_samples_are_marked_where_they_are_listed() {
    Document list = Site.get("/pemerintah").html();
    assertThat(list.select("main .names li:has(.badge-sample)")).hasSize(3);
    assertThat(Site.get("/pemerintah/kota-contoh-raya").html().select("aside.sample")).hasSize(1);
    assertThat(Site.get("/pemerintah/kota-contoh-raya").header("X-Robots-Tag")).contains("noindex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pemerintah/tidak-ada", "/pemerintah/kabupaten-lampung-selatan", "/instansi/tidak-ada/keputusan"})
  void who_published_nothing_has_no_page(String path) {
    assertThat(Site.get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {PROVINCE, Pages.AGENCY + "/keputusan", Pages.AGENCY})
  void a_page_that_does_not_exist_shows_the_first_one_and_says_so(String path) {
    // the second is a key of two values: a day no calendar has, and an id
    for (String key : List.of("sampah", "OTk5OS05OS05OR8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA")) {
      Answer lost = Site.get(path + "?setelah=" + key);
      assertThat(lost.status()).as(key).isEqualTo(400);
      assertThat(lost.html().select("main [role=alert]").text()).contains("halaman pertama");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tentang", "/privasi", "/aksesibilitas"})
  void what_this_site_is_and_keeps_is_told_at_the_foot_of_every_page(String path) {
    assertThat(Site.get(Pages.SERVICE).html().select("footer a").eachAttr("href")).contains(path);
    assertThat(Site.get("/en").html().select("footer a").eachAttr("href")).contains("/en" + path);
    assertThat(Site.get(path).html().select("main h2").eachText()).contains("Pengelola");
  }
}
