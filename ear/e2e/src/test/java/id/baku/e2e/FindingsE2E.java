package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.FindingPages;
import id.baku.e2e.browser.Looks;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Tasks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the linter finds is a list of tasks for the agency, and nobody else's business. */
class FindingsE2E {

  @Test
  void from_the_totals_to_standards_without_the_error() {
    Tasks.write(Staff.at(Documents.AGENCY, "EDITOR"), "31", "Gosok", "Ketrampilan menggosok");
    Browser browser = Browser.usual();
    browser.complaints();
    StaffPages.inside(browser, Documents.AGENCY, "EDITOR");
    FindingPages pages = new FindingPages(browser).open();
    int before = pages.tally();
    assertThat(before).isPositive();
    Looks.well(browser, "finding-list");
    pages.chooseRule("L10").openGroup("Ketrampilan");
    assertThat(pages.marked()).containsExactly("Ketrampilan", "Ketrampilan");
    Looks.well(browser, "finding-group");
    pages.press("perbaiki");
    assertThat(pages.changes()).containsExactly("Ketrampilan → Keterampilan", "Ketrampilan → Keterampilan");
    Looks.well(browser, "finding-fix");
    pages.leaveOut(1).press("perbaikan:terapkan");
    assertThat(pages.results()).singleElement().asString().endsWith("diperbaiki dalam draf");
    assertThat(pages.changes()).hasSize(1);
    pages.open();
    assertThat(pages.tally()).isEqualTo(before - 1);
    pages.chooseRule("L10").openGroup("Ketrampilan");
    assertThat(pages.marked()).hasSize(1);
    pages.press("perbaiki").press("perbaikan:terapkan").open();
    assertThat(pages.tally()).isEqualTo(before - 2);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void what_is_no_defect_needs_a_reason_and_can_become_a_task_again() {
    Tasks.write(Staff.at(Documents.AGENCY, "EDITOR"), "32", "Asah", "Faximile asahan");
    Browser browser = Browser.usual();
    StaffPages.inside(browser, Documents.AGENCY, "EDITOR");
    FindingPages pages = new FindingPages(browser).open().chooseRule("L10").openGroup("Faximile");
    pages.say("   ");
    assertThat(pages.wrong()).startsWith("Alasan:").contains("wajib");
    Looks.well(browser, "finding-reason-missing");
    pages.say("Nama merek. ".repeat(50));
    assertThat(pages.wrong()).contains("500");
    assertThat(pages.typed()).as("what was typed stays").contains("Nama merek.");
    pages.say("Nama merek");
    assertThat(pages.reason()).contains("Nama merek");
    assertThat(pages.states()).contains("Bukan kekurangan").doesNotContain("Terbuka");
    pages.open();
    assertThat(pages.groups()).noneMatch(group -> group.contains("Faximile"));
    browser.open(Tasks.LIST + "?keadaan=NOT_A_DEFECT");
    pages.openGroup("Faximile").press("tugas:lagi");
    pages.open().chooseRule("L10").openGroup("Faximile");
    assertThat(pages.marked()).hasSize(2);
    pages.openFirst();
    Looks.well(browser, "finding");
  }

  @Test
  void two_windows_on_one_finding_see_what_the_other_did() {
    Visitor one = Staff.at(Documents.AGENCY, "EDITOR");
    Tasks.write(one, "33", "Potong", "Inmateril potongan");
    Visitor two = Staff.at(Documents.AGENCY, "AGENCY_ADMIN");
    String page = group(one, "Inmateril");
    Map<String, String> late = Visitor.fields(two.get(page), "bukan");
    Map<String, String> early = Visitor.fields(one.get(page), "bukan");
    early.put("bukan:alasan", "Kutipan");
    late.put("bukan:alasan", "Terlambat ditulis");
    assertThat(one.post("/kelola/temuan/kelompok", early).status()).isEqualTo(303);
    Answer stale = two.post("/kelola/temuan/kelompok", late);
    assertThat(stale.html().select(".notice-wrong").text()).contains("Orang lain");
    assertThat(stale.html().select(".reason").text()).contains("Kutipan");

    Tasks.write(one, "34", "Ukir", "Penunjukkan ukiran");
    String finding = one.get(group(one, "Penunjukkan")).html().selectFirst(".review-list > li > a").attr("href");
    Map<String, String> first = Visitor.fields(one.get(finding), "ganti");
    Map<String, String> second = Visitor.fields(two.get(finding), "ganti");
    first.put("ganti:kata", "Penunjukan");
    second.put("ganti:kata", "Pertunjukan");
    assertThat(one.post("/kelola/temuan/satu", first).status()).isEqualTo(303);
    Answer both = two.post("/kelola/temuan/satu", second);
    assertThat(both.html().select(".notice-wrong").text()).contains("mengubah standar ini");
    assertThat(both.text()).as("the words of both").contains("Pertunjukan", "Penunjukan ukiran");
  }

  @Test
  void a_finding_of_the_neighbour_is_as_one_that_never_was() {
    Visitor neighbour = Staff.at(Pages.BUREAU, "EDITOR");
    Visitor archive = Staff.at(Documents.AGENCY, "EDITOR");
    Tasks.settled(neighbour);
    String group = neighbour.get(Tasks.LIST + "?aturan=L10").html().selectFirst(".review-list > li > a").attr("href");
    String finding = neighbour.get(group).html().selectFirst(".review-list > li > a").attr("href");
    for (String address : List.of(group, group.replace("kelompok", "perbaiki"), finding)) {
      assertThat(neighbour.get(address).status()).as(address).isEqualTo(200);
      String id = address.replaceFirst(".*id=", "");
      String unknown = id.length() == 36 ? UUID.randomUUID().toString() : "0".repeat(id.length());
      if (address.equals(finding)) {
        Answer foreign = archive.get(address);
        assertThat(foreign.status()).as(address).isEqualTo(404);
        assertThat(foreign.text().replace(id, "ID")).isEqualTo(archive.get(address.replace(id, unknown)).text().replace(unknown, "ID"));
      } else {
        assertThat(archive.get(address.replace(id, unknown)).status()).as(address).isEqualTo(404);
      }
    }
    String amended = neighbour.get(Tasks.LIST + "?aturan=L11.amended").html().selectFirst(".review-list > li > a").attr("href");
    assertThat(archive.get(amended).status()).as("an error that only the bureau has").isEqualTo(404);
    String standard = neighbour.get(Tasks.LIST).html().selectFirst(".by-standard a").attr("href");
    assertThat(archive.get(standard).html().select(".rule-totals")).isEmpty();
    for (String odd : List.of("", "?id=", "?id=1", "?id=%27", "?id=%00")) {
      for (String page : List.of("kelompok", "satu", "perbaiki")) {
        assertThat(archive.get("/kelola/temuan/" + page + odd).status()).as(page + odd).isEqualTo(404);
      }
    }
    for (String odd : List.of("?aturan=%27", "?berat=x", "?keadaan=x", "?aturan=%00")) {
      assertThat(archive.get(Tasks.LIST + odd).status()).as(odd).isEqualTo(200);
    }
    assertThat(archive.get(Tasks.LIST + "?setelah=x").status()).isEqualTo(400);
  }

  @Test
  void who_may_not_write_sees_findings_and_no_buttons() {
    Tasks.settled(Staff.at(Pages.BUREAU, "EDITOR"));
    Visitor approver = Staff.at(Pages.BUREAU, "APPROVER");
    Answer list = approver.get(Tasks.LIST + "?aturan=L10");
    assertThat(list.html().select("#periksa")).isEmpty();
    String group = list.html().selectFirst(".review-list > li > a").attr("href");
    assertThat(approver.get(group).html().select("#perbaiki, #bukan")).isEmpty();
    assertThat(approver.get(group.replace("kelompok", "perbaiki")).status()).isEqualTo(403);
  }

  @Test
  void the_public_and_the_export_see_nothing_of_findings() {
    Visitor editor = Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
    Answer list = Tasks.settled(editor);
    List<String> names = list.html().select(".rule-totals tbody a").eachText().stream().map(name -> name.substring(4)).toList();
    assertThat(names).hasSizeGreaterThan(20);
    for (String page : Pages.all()) {
      silent(page, Site.get(page), names);
    }
    for (String path : List.of("/api/v1/agencies", "/api/v1/agencies/" + Pages.BUREAU, "/api/v1/agencies/" + Pages.BUREAU + "/standards",
        "/api/v1/agencies/" + Pages.BUREAU + "/standards/konsultasi-akuntabilitas-kinerja", "/api/v1/search?q=konsultasi")) {
      silent(path, Site.get(path), names);
    }
    Answer zip = editor.get("/kelola/ekspor.zip");
    assertThat(zip.status()).isEqualTo(200);
    try (var files = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip.bytes()))) {
      for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        String text = new String(files.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(entry.getName()).doesNotContain("temuan", "finding");
        assertThat(names).as(entry.getName()).noneMatch(text::contains);
        assertThat(text).as(entry.getName()).doesNotContainPattern("\\bL[0-3]\\d\\b");
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    for (String path : List.of("/temuan", "/temuan/daftar", "/api/v1/findings", "/api/v1/agencies/" + Pages.BUREAU + "/findings")) {
      assertThat(Site.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(Site.get(Tasks.LIST).status()).as("behind the door").isEqualTo(303);
  }

  private static void silent(String place, Answer answer, List<String> names) {
    assertThat(answer.status()).as(place).isEqualTo(200);
    assertThat(answer.text()).as(place).doesNotContainPattern("\\bL[0-3]\\d\\b").doesNotContain("/temuan/");
    assertThat(names.stream().filter(answer.text()::contains)).as(place).isEmpty();
  }

  private static String group(Visitor member, String words) {
    return member.get(Tasks.LIST + "?aturan=L10").html().select(".review-list > li > a").stream()
        .filter(link -> link.text().contains(words)).findFirst().orElseThrow().attr("href");
  }
}
