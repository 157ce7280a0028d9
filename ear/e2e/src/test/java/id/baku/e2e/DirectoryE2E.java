package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A citizen goes through the directory of the Lampung bureau by its links alone. */
class DirectoryE2E {

  private static final int SERVICES = 40;

  static List<String> services() {
    return linksOn(Site.get(Pages.AGENCY).html());
  }

  @Test
  void the_home_page_leads_to_the_agency_and_the_agency_to_its_forty_services() {
    Document home = Site.get("/").html();
    List<String> agencies = Site.get("/instansi").html().select("main .card:not(:has(.badge-sample)) a[href^=/instansi/]").eachAttr("href");
    List<Integer> services = agencies.stream().map(agency -> linksOn(Site.get(agency).html()).size()).filter(some -> some > 0).toList();
    assertThat(home.select("main .totals").text())
        .contains(services.stream().mapToInt(some -> some).sum() + " layanan", services.size() + " instansi");
    assertThat(home.select("main a").eachAttr("href")).contains(Pages.AGENCY);
    assertThat(Site.get("/instansi").html().select("main a").eachAttr("href")).contains(Pages.AGENCY);
    assertThat(services()).hasSize(SERVICES).doesNotHaveDuplicates();
    assertThat(Site.get(Pages.AGENCY).html().select("main section.group")).as("headings of the decree").hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("services")
  void every_service_shows_what_it_delivers_and_folds_how_it_is_managed(String path) {
    Answer answer = Site.get(path);
    assertThat(answer.status()).isEqualTo(200);
    Document page = answer.html();
    assertThat(page.select("main h1").text()).isNotBlank();
    for (String section : List.of("hasil", "syarat", "langkah", "waktu", "biaya", "pengaduan")) {
      assertThat(page.select("section[aria-labelledby=" + section + "]").text()).as(section).hasSizeGreaterThan(page.select("h2#" + section).text()
          .length());
      assertThat(page.select("section[aria-labelledby=" + section + "] .missing")).as(section).isEmpty();
    }
    assertThat(page.select("section[aria-labelledby=pengelolaan] details")).hasSize(8).allSatisfy(component -> {
      assertThat(component.hasAttr("open")).isFalse();
      assertThat(component.select("summary").text()).isNotBlank();
      assertThat(component.text()).as("more than its heading").hasSizeGreaterThan(component.select("summary").text().length() + 1);
    });
    assertThat(page.select("section[aria-labelledby=pengaduan] a").eachAttr("href")).contains("https://www.lapor.go.id/", "sms:1708");
    assertThat(page.select("section.decree").text()).contains(Pages.DECREE, "sejak 27 Mei 2024");
    assertThat(page.select("aside nav.toc a").eachAttr("href")).hasSize(9).allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    assertThat(ids(page)).as("ids").doesNotHaveDuplicates();
  }

  @Test
  void a_drawn_procedure_has_a_name_and_the_same_in_words() {
    Document page = Site.get(Pages.SERVICE).html();
    assertThat(page.select("figure.flow svg[role=img]")).hasSize(1);
    assertThat(page.select("figure.flow svg title").text()).isNotBlank();
    assertThat(page.select("figure.flow svg desc").text()).contains(" ke ");
    assertThat(page.select("ol.steps > li")).isNotEmpty();
  }

  @Test
  void the_editions_page_leads_to_the_standard_as_it_held() {
    Document editions = Site.get(Site.get(Pages.SERVICE).html().selectFirst("section.decree p a").attr("href")).html();
    assertThat(editions.select("ol.editions > li")).hasSize(1);
    String edition = editions.selectFirst("ol.editions a").attr("href");
    assertThat(edition).isEqualTo(Pages.SERVICE + "?tanggal=2024-05-27");
    assertThat(Site.get(edition).status()).isEqualTo(200);
  }

  private static List<String> linksOn(Document page) {
    return page.select("main .card-title a[href*=/layanan/]").eachAttr("href");
  }

  private static List<String> ids(Document page) {
    return page.select("[id]").eachAttr("id");
  }
}
