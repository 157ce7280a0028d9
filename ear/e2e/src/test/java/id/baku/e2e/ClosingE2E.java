package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An agency as a whole, as the office of its government handles it. Nothing is erased here: who closes takes it back. */
class ClosingE2E {

  private static final String CITY = "pemerintah/kota-contoh-raya";
  private static final String DISTRICT = "contoh-raya-kecamatan-tepi-contoh";
  private static final String FIRST = "/kelola/standar/daftar";
  private static final String OWN = "/kelola/instansi/tutup";
  private static final String CLOSINGS = "/kelola/pemerintah/penutupan";
  private static final String ARRIVALS = "/kelola/pemerintah/pindahan";

  @Test
  void a_coordinator_is_the_second_person_and_any_of_both_takes_it_back() {
    Visitor admin = Staff.at(DISTRICT, "AGENCY_ADMIN");
    Visitor coordinator = Staff.at(CITY, "COORDINATOR");
    assertThat(admin.post(OWN, asking(admin.get(OWN), "Digabung dengan kecamatan tetangga")).status()).isEqualTo(303);
    assertThat(admin.get(OWN).html().select("[id='putus:setuju']")).as("not by oneself").isEmpty();
    assertThat(admin.get(FIRST).html().select(".waiting").text()).contains("Penutupan instansi ini diminta oleh", "menunggu persetujuan orang kedua");
    Answer waiting = coordinator.get(CLOSINGS);
    assertThat(waiting.html().select("#putus").text()).contains("Digabung dengan kecamatan tetangga", "Menunggu orang kedua");
    assertThat(coordinator.post(CLOSINGS, Visitor.fields(waiting, "putus")).status()).isEqualTo(303);
    assertThat(coordinator.get(CLOSINGS).text()).contains("Menunggu masa tunggu");
    assertThat(admin.get(OWN).text()).contains("disetujui oleh");
    toldOnTheFirstPage(admin);
    Answer editor = Staff.at(DISTRICT, "EDITOR").get(FIRST);
    assertThat(editor.html().select(".waiting").text()).contains("Instansi ini akan ditutup atas permintaan Arum Contoh. Mulai");
    assertThat(editor.html().select(".waiting a[href$=tutup]")).as("who may not decide it").isEmpty();
    assertThat(coordinator.post(CLOSINGS, Visitor.fields(coordinator.get(CLOSINGS), "putus")).status()).as("taken back").isEqualTo(303);
    assertThat(coordinator.get(CLOSINGS).html().getElementById("putus")).isNull();
    assertThat(admin.get(FIRST).html().select(".waiting a[href$=tutup]")).isEmpty();
    assertThat(admin.get("/kelola/riwayat").text()).contains("Menyetujui penutupan instansi", "Membatalkan penutupan instansi");
  }

  /** With all that a block of tasks may hold: by whom, from which day on, and the set-up. */
  private static void toldOnTheFirstPage(Visitor admin) {
    Browser browser = Browser.usual().forget().carry(admin.cookie("JSESSIONID"));
    browser.open(FIRST);
    assertThat(browser.find(".waiting").getText()).contains("Instansi ini akan ditutup atas permintaan", "semuanya dihapus", "Lihat penutupan");
    assertThat(browser.barriers()).isEmpty();
    browser.width(360).colours("dark");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.excessWidth()).as(FIRST + ": " + browser.outside()).isLessThanOrEqualTo(0);
    browser.picture("staff-waiting-360");
    browser.width(1280).colours("light").forget();
  }

  @Test
  void what_an_office_cannot_close_is_told_at_the_field_and_what_was_typed_stays() {
    Visitor coordinator = Staff.at(CITY, "COORDINATOR");
    for (String agency : new String[] {"tidak-ada", Pages.BUREAU, ""}) {
      Map<String, String> form = asking(coordinator.get(CLOSINGS), "Alasan yang diketik");
      form.put("tutup:agency", agency);
      Answer refused = coordinator.post(CLOSINGS, form);
      assertThat(refused.html().getElementById("tutup:agency-salah").text()).as(agency).startsWith(agency.isEmpty() ? "Pilih salah satu instansi" : "Pilihan ini tidak ada");
      assertThat(refused.html().select("[id='tutup:agency'] option").eachAttr("value")).as("one's own to choose from").contains(DISTRICT).doesNotContain(Pages.BUREAU);
      assertThat(refused.html().getElementById("tutup:reason").text()).isEqualTo("Alasan yang diketik");
    }
    assertThat(coordinator.get(CLOSINGS + "/bukti.json?id=" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(Staff.at(DISTRICT, "AGENCY_ADMIN").get(CLOSINGS).status()).isEqualTo(403);
    Visitor operator = Staff.at("pemerintah/", "OPERATOR");
    assertThat(operator.get(CLOSINGS).html().getElementById("tutup")).as("looks on").isNull();
    assertThat(operator.get(ARRIVALS).status()).isEqualTo(200);
  }

  @Test
  void what_is_no_archive_is_told_at_the_field() {
    Visitor operator = Staff.at("pemerintah/", "OPERATOR");
    Answer refused = operator.upload(ARRIVALS, "bawa", "bawa:berkas", "ekspor.zip", "bukan ZIP");
    assertThat(refused.html().getElementById("bawa:berkas-salah").text()).isEqualTo("Berkas ini bukan ekspor Baku atau rusak.");
    assertThat(operator.get(ARRIVALS + "/kemajuan?id=" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(Staff.at(CITY, "COORDINATOR").get(ARRIVALS).status()).as("asks whoever runs Baku").isEqualTo(403);
  }

  private static Map<String, String> asking(Answer page, String reason) {
    Map<String, String> form = Visitor.fields(page, "tutup");
    form.put("tutup:reason", reason);
    return form;
  }
}
