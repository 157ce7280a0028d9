package id.baku.e2e;

import static id.baku.e2e.http.Visitor.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Reports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whoever reads a page may say that it is wrong, and the agency gets it as a task. The flood comes last: it fills the list. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionE2E {

  private static final String WRONG = "Tarifnya <b>Rp40.000</b> & bukan gratis";
  private static final String CONTACT = "pelapor.rahasia@contoh.id";

  @Test
  @Order(1)
  void what_is_missing_or_hasty_is_told_and_what_was_typed_stays() {
    Map<String, String> fields = Reports.form(Pages.SERVICE, "   ");
    fields.put("benar", "Yang benar <i>ini</i>");
    fields.put("kontak", CONTACT);
    Answer missing = Reports.send(Pages.SERVICE, fields);
    assertThat(missing.status()).isEqualTo(400);
    assertThat(missing.has("Set-Cookie")).isFalse();
    assertThat(missing.header("Cache-Control")).contains("no-store");
    assertThat(missing.html().select(".notice-wrong").text()).isEqualTo("Tulis apa yang salah.");
    assertThat(missing.html().getElementById("salah").attr("aria-invalid")).isEqualTo("true");
    assertThat(missing.html().getElementById("benar").val()).isEqualTo("Yang benar <i>ini</i>");
    assertThat(missing.html().getElementById("kontak").val()).isEqualTo(CONTACT);
    assertThat(missing.html().select("#bagian option[selected]").attr("value")).isEqualTo("FEE");

    fields.put("salah", "a".repeat(2_001));
    assertThat(Reports.send(Pages.SERVICE, fields).html().select(".notice-wrong").text()).contains("2.000");
    fields.put("salah", WRONG);
    for (Map<String, String> programs : List.of(with(fields, "situs", "http://iklan.example"), with(fields, "mulai", "9999999999"), with(fields, "mulai", "x"))) {
      Answer hasty = Reports.send(Pages.SERVICE, programs);
      assertThat(hasty.status()).isEqualTo(400);
      assertThat(hasty.html().getElementById("salah").val()).isEqualTo(WRONG);
    }
    assertThat(Reports.send(Pages.SERVICE, fields, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
    assertThat(Site.send("PUT", Pages.CORRECTION, "").status()).isEqualTo(405);
    assertThat(Site.send("POST", Pages.SERVICE, "").status()).isEqualTo(405);
    assertThat(Site.send("POST", "/layanan/tidak/ada/koreksi", "salah=x", "Content-Type", "application/x-www-form-urlencoded").status()).isEqualTo(404);
  }

  @Test
  @Order(2)
  void a_report_reaches_its_agency_alone_and_forgets_its_writer_when_it_is_settled() {
    Map<String, String> fields = Reports.form(Pages.SERVICE, WRONG);
    fields.put("kontak", CONTACT);
    Answer sent = Reports.send(Pages.SERVICE, fields);
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("Location")).isEqualTo(Pages.CORRECTION + "/terkirim");
    assertThat(Site.get(sent.header("Location")).text()).doesNotContain(CONTACT);

    Visitor officer = Reports.officer();
    Visitor colleague = Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
    assertThat(Integer.parseInt(officer.get("/kelola/standar/daftar").html().select(".staff-nav a[href$=koreksi/daftar] .tally").textNodes().getFirst().text().strip())).isPositive();
    String page = Reports.first(officer).attr("href");
    assertThat(officer.get(page).text()).contains(CONTACT, "&lt;b&gt;Rp40.000&lt;/b&gt;");
    for (Visitor other : List.of(Staff.at(Documents.AGENCY, "AGENCY_ADMIN"), Staff.at(Pages.BUREAU, "EDITOR"), Staff.at(Pages.BUREAU, "APPROVER"))) {
      assertThat(other.get(page).status()).isIn(403, 404);
      assertThat(other.get(page).text()).doesNotContain(CONTACT);
    }

    Map<String, String> early = Visitor.fields(officer.get(page), "selesai");
    Map<String, String> late = Visitor.fields(colleague.get(page), "selesai");
    assertThat(officer.post(page, with(early, "selesai:catatan", " ")).text()).contains("Tulis apa yang dilakukan");
    early = Visitor.fields(officer.get(page), "selesai");
    assertThat(officer.post(page, with(early, "selesai:catatan", "Tarif sudah diperbaiki")).status()).isEqualTo(303);
    Answer refused = colleague.post(page, with(late, "selesai:catatan", "Saya tulis terlambat"));
    assertThat(refused.text()).contains("Tarif sudah diperbaiki", "Saya tulis terlambat");
    assertThat(officer.get(page).text()).contains("Tarif sudah diperbaiki").doesNotContain(CONTACT, "Saya tulis terlambat");
    assertThat(officer.get(Reports.LIST + "?keadaan=DONE").html().select(".review-list a").eachAttr("href")).contains(page);
  }

  @Test
  @Order(3)
  void a_flood_is_held_up_with_everything_typed_kept() {
    Visitor flooder = Visitor.from("127.0.0.2");
    Answer answer = Reports.send(flooder, Pages.SERVICE, Reports.form(Pages.SERVICE, "Banjir 0"));
    for (int i = 1; i <= 12 && answer.status() == 303; i++) {
      answer = Reports.send(flooder, Pages.SERVICE, Reports.form(Pages.SERVICE, "Banjir " + i));
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("3600");
    assertThat(answer.html().getElementById("salah").val()).startsWith("Banjir");
    assertThat(answer.html().select(".notice-wrong").text()).contains("belum terkirim");
    assertThat(flooder.get(Pages.CORRECTION).status()).as("who reads is not held up").isEqualTo(200);
    assertThat(Reports.send(Pages.SERVICE, Reports.form(Pages.SERVICE, "Dari alamat lain")).status()).as("nor is anybody else").isEqualTo(303);
  }
}
