package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Neighbour;
import id.baku.e2e.product.Rows;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whoever writes an address that leads nowhere is told so, beside it and in words. Nobody outside has to be asked for that. */
class LinkChecksE2E {

  private static final String FIRST = "/kelola/standar/daftar";
  private static final String CHANNELS = "/kelola/instansi/saluran";
  private static final String CHANNEL = "/kelola/instansi/saluran-satu";
  private static final String DEAD = "https://tautan-mati.invalid";
  private static final int PATIENCE = 300;

  private final Visitor admin = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");

  @Test
  void an_address_that_leads_nowhere_is_told_beside_it() throws InterruptedException {
    Map<String, String> fields = Visitor.fields(admin.get(CHANNEL), "saluran");
    fields.putAll(Map.of("saluran:kind", "WEBSITE", "saluran:value", DEAD, "saluran:visible", "true"));
    assertThat(admin.post(CHANNEL, fields).status()).isEqualTo(303);
    assertThat(row().select(".link-states")).isEmpty();

    assertThat(admin.post(CHANNELS, Visitor.fields(admin.get(CHANNELS), "periksa")).status()).isEqualTo(303);
    for (int i = 0; i < PATIENCE && row().select(".link-states").isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(row().select(".link-states").text()).startsWith("Gagal " + DEAD).contains("Nama tautan-mati.invalid tidak ada di internet.", "Gagal sejak");
    Rows.change("update link_check set failures = 2 where address = '" + DEAD + "'"); // as if hours had passed
    Element task = admin.get(FIRST).html().selectFirst(".waiting a[href*=temuan]");
    assertThat(task.text()).endsWith("alamat tidak berfungsi");
    assertThat(admin.get(task.attr("href")).html().select("#tautan").text()).contains(DEAD);
    assertThat(Staff.at(Neighbour.SLUG, "EDITOR").get(FIRST).html().select(".waiting a[href*=temuan]")).as("for those who can mend it").isEmpty();
    String page = row().selectFirst("a").attr("href");
    assertThat(admin.get(page).html().select(".link-states").text()).contains(DEAD);
    assertThat(Staff.at(Pages.BUREAU, "AGENCY_ADMIN").get(CHANNELS).text()).doesNotContain(DEAD);
    assertThat(admin.post(page, Visitor.fields(admin.get(page), "hapus")).status()).isEqualTo(303);
  }

  private Element row() {
    Answer list = admin.get(CHANNELS);
    return list.html().select("#urutan .review-list > li").stream().filter(row -> row.text().contains(DEAD)).findFirst().orElseThrow();
  }
}
