package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.JobPages;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.AgencyJob;
import id.baku.e2e.product.Neighbour;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Work beside the requests, as people see it: how far it is, that they can stop it, and what comes of it. */
class JobsE2E {

  private static final String JOBS = "/kelola/pekerjaan";

  @Test
  void progress_goes_on_by_itself_and_can_be_cancelled() {
    AgencyJob job = AgencyJob.of(Neighbour.SLUG);
    Browser browser = Browser.usual();
    StaffPages.inside(browser, Neighbour.SLUG, "AGENCY_ADMIN");
    JobPages page = JobPages.open(browser);
    assertThat(page.progress()).endsWith("30%");
    assertThat(browser.barriers()).isEmpty();
    job.isAt(7);
    page.waitForProgress("70%");
    page.cancel();
    assertThat(page.state()).isEqualTo("Dibatalkan");
    assertThat(browser.findAll(".reading")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void an_export_is_asked_for_made_and_taken_by_its_own_people_alone() throws IOException, InterruptedException {
    Visitor admin = Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
    assertThat(admin.post(JOBS, Visitor.fields(admin.get(JOBS), "minta")).status()).isEqualTo(303);
    String way = null;
    for (int i = 0; i < 300 && way == null; i++) {
      Thread.sleep(100);
      var link = admin.get(JOBS).html().selectFirst("a[href*=arsip.zip]");
      way = link == null ? null : link.attr("href");
    }
    Answer archive = admin.get(way);
    assertThat(archive.header("Content-Type")).startsWith("application/zip");
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).contains("manifest.json", "people.jsonl", "rows/standard_version.jsonl", "folder/" + Pages.BUREAU + "/agency.json");
    assertThat(Staff.at(Neighbour.SLUG, "AGENCY_ADMIN").get(way).status()).isEqualTo(404);
    assertThat(Staff.at(Pages.BUREAU, "EDITOR").get(way).status()).isEqualTo(403);
  }

  @Test
  void the_timetable_is_for_whoever_runs_baku() {
    String page = "/kelola/pemerintah/pekerjaan";
    Visitor operator = Staff.at("pemerintah/", "OPERATOR");
    assertThat(operator.get(page).html().select("#kerja tbody th").eachText()).contains("Menghapus kontak pelapor yang sudah lama");
    assertThat(Staff.at(Pages.BUREAU, "AGENCY_ADMIN").get(page).status()).isEqualTo(403);
  }
}
