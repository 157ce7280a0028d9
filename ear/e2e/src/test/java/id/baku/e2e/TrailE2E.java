package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Neighbour;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The trail as people ask it, check it and take it with them. */
class TrailE2E {

  private static final String TRAIL = "/kelola/riwayat";
  private static final String FILE = "/kelola/riwayat.csv";
  private static final String UNITS = "/kelola/instansi/unit";

  @Test
  void is_whole_and_says_so() {
    assertThat(admin().get(TRAIL + "?periksa=ya").html().getElementById("keutuhan").text()).isEqualTo("Riwayat utuh");
  }

  @Test
  void is_filtered_and_bad_days_are_told_at_their_field() {
    Visitor admin = admin();
    add(admin, "Seksi Saring");
    assertThat(admin.get(TRAIL + "?hal=unit").html().select(".review-list").text()).contains("Seksi Saring");
    assertThat(admin.get(TRAIL + "?tindakan=channel.moved").html().select(".review-list").text()).doesNotContain("Seksi Saring");
    assertThat(admin.get(TRAIL + "?sampai=2020-01-01").html().select(".empty").text()).isNotBlank();
    Answer wrong = admin.get(TRAIL + "?dari=kemarin");
    assertThat(wrong.status()).isEqualTo(200);
    assertThat(wrong.html().getElementById("dari-salah").text()).isNotBlank();
    assertThat(wrong.html().getElementById("dari").attr("value")).isEqualTo("kemarin");
  }

  @Test
  void goes_into_a_file_that_runs_nothing_and_that_is_an_entry_itself() {
    Visitor admin = Staff.alone(Neighbour.SLUG, "AGENCY_ADMIN"); // a session remembers the language it was asked for
    add(admin, "=HYPERLINK(\"http://x\")");
    Answer file = admin.get(FILE + "?hal=unit");
    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(file.text()).startsWith("\uFEFFNomor,Waktu,Orang,").contains("\"'=HYPERLINK(\"\"http://x\"\")\"").doesNotContain(",\"=HYPERLINK");
    assertThat(admin.get(TRAIL).html().select(".review-list li").first().text()).contains("Mengunduh riwayat");
    assertThat(Staff.at(Pages.BUREAU, "EDITOR").get(FILE).status()).isEqualTo(403);
    assertThat(new Visitor().get(FILE).status()).isBetween(302, 303);
    assertThat(Staff.at(Pages.BUREAU, "AGENCY_ADMIN").get(FILE).text()).as("of another agency").doesNotContain("HYPERLINK");
    assertThat(admin.get(FILE + "?dari=kemarin").status()).isEqualTo(400);
    assertThat(admin.get(FILE + "?lang=en").text()).startsWith("\uFEFFNumber,Time,Person,");
  }

  @Test
  void whoever_looks_at_people_is_written_down_once() {
    Visitor admin = admin();
    int once = readings(admin);
    assertThat(once).isPositive();
    assertThat(readings(admin)).as("the same again").isEqualTo(once);
  }

  /** How many there are after the list of people was looked at. */
  private static int readings(Visitor admin) {
    assertThat(admin.get("/kelola/orang/daftar").status()).isEqualTo(200);
    return admin.get(TRAIL + "?tindakan=people.read").html().select(".review-list > li").size();
  }

  private static void add(Visitor admin, String unit) {
    Map<String, String> form = new HashMap<>(Visitor.fields(admin.get(UNITS), "baru"));
    form.putAll(Map.of("baru:name", unit, "baru:parent", "bidang-uji"));
    assertThat(List.of(admin.post(UNITS, form).status())).containsExactly(303);
  }

  private static Visitor admin() {
    return Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
  }
}
