package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind the door: what a member of the bureau sees, and what nobody can make the server do in a member's name. */
class StaffRoomE2E {

  private static final String LIST = "/kelola/standar/daftar";
  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static Visitor editor;

  @BeforeAll
  static void sign_in() {
    editor = Staff.at(Pages.BUREAU, "EDITOR");
  }

  @Test
  void shows_whose_data_it_is_and_a_page_of_the_forty_standards() {
    Answer list = editor.get(LIST);
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.html().select("header .staff-agency").text()).contains("Biro Organisasi");
    assertThat(list.html().select(".ui-datatable-data > tr")).hasSize(25);
    assertThat(list.html().select(".ui-paginator-current").text()).contains("40");
  }

  @Test
  void no_staff_page_may_be_kept_and_scripts_need_the_nonce_of_the_answer() {
    for (String path : List.of(LIST, "/kelola/masuk", versionPage(), "/kelola/tidak-ada")) {
      Answer answer = editor.get(path);
      assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(policies(answer)).as(path).contains("frame-ancestors 'none'", "base-uri 'none'").doesNotContain("unsafe-inline", "unsafe-eval", "*");
      if (answer.status() == 200) assertThat(policies(answer)).as(path).contains("script-src 'self'");
    }
    String first = policies(editor.get(LIST));
    assertThat(first).contains("'nonce-");
    assertThat(policies(editor.get(LIST))).as("a nonce is used once").isNotEqualTo(first);
  }

  @Test
  void a_filter_in_the_address_narrows_the_list() {
    Answer found = editor.get(LIST + "?cari=konsultasi");
    assertThat(found.html().select(".ui-datatable-data > tr")).hasSize(8);
    assertThat(found.html().select(".ui-datatable-data > tr a")).hasSize(8);
    assertThat(editor.get(LIST + "?cari=xyzzy").html().select(".ui-datatable-data").text()).contains("Tidak ada standar yang cocok");
    for (String odd : List.of("%25", "_", "%27", "%3Cscript%3Ealert(1)%3C/script%3E", "%F0%9F%98%80", "%00", "x".repeat(5000))) {
      Answer answer = editor.get(LIST + "?cari=" + odd);
      assertThat(answer.status()).as(odd).isIn(200, 400);
      assertThat(answer.text()).doesNotContain("<script>alert");
      assertThat(answer.tellsOfOurInsides()).isFalse();
    }
    assertThat(editor.get(LIST + "?cari=%25").html().select(".ui-datatable-data > tr a")).as("% is a character like any other").isEmpty();
  }

  @Test
  void a_version_is_shown_with_its_fourteen_components_as_decreed() {
    Answer version = editor.get(versionPage());
    assertThat(version.status()).isEqualTo(200);
    assertThat(version.html().select("dl.components > div")).hasSize(14);
    assertThat(version.html().select("table.plain-table tbody tr")).hasSize(1);
    assertThat(version.text()).contains(Pages.DECREE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?id=018f0000-0000-7000-8000-000000000001", "?id=00000000-0000-0000-0000-000000000000", "?id=1", "?id=", "",
    "?id=%27%20or%201=1", "?id=%F0%9F%98%80", "?id=../.."})
  void a_standard_of_nobody_or_of_others_is_not_found(String query) {
    Answer answer = editor.get("/kelola/standar/versi" + query);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    assertThat(answer.tellsOfOurInsides()).isFalse();
  }

  @Test
  void a_version_that_does_not_exist_is_not_found() {
    for (String number : List.of("0", "2", "-1", "x", "99999999999")) assertThat(editor.get(versionPage() + "&versi=" + number).status()).as(number)
        .isEqualTo(404);
  }

  @Test
  void the_folder_is_for_the_admin_alone() throws IOException {
    assertThat(editor.get("/kelola/ekspor.zip").status()).isEqualTo(403);
    assertThat(editor.get(LIST).html().select("a[href$=ekspor.zip]")).isEmpty();
    Answer folder = Staff.at(Pages.BUREAU, "AGENCY_ADMIN").get("/kelola/ekspor.zip");
    assertThat(folder.status()).isEqualTo(200);
    assertThat(folder.header("Content-Disposition")).startsWith("attachment;").contains(Pages.BUREAU);
    assertThat(folder.header("Cache-Control")).contains("no-store");
    var files = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(folder.bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files.add(entry.getName());
    }
    assertThat(files).contains(Pages.BUREAU + "/agency.json").filteredOn(file -> file.startsWith(Pages.BUREAU + "/standards/")).hasSize(40);
  }

  @Test
  void another_site_cannot_send_a_form_in_a_members_name() {
    Map<String, String> signOut = signOutThatWorks();
    assertThat(editor.post(LIST, signOut, "Origin", "https://penipu.example").status()).isEqualTo(403);
    assertThat(editor.post(LIST, signOut, "Origin", "null").status()).isEqualTo(403);
    assertThat(editor.post(LIST, signOut, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
    assertThat(editor.post(LIST, signOut, "Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
    assertThat(editor.post(LIST, signOut, "Host", "penipu.example", "Origin", "https://penipu.example", "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(editor.get(LIST).status()).as("still signed in").isEqualTo(200);
  }

  @Test
  void a_form_without_its_view_state_or_with_a_strange_one_does_nothing() {
    Map<String, String> signOut = signOutThatWorks();
    String foreign = Visitor.fields(Staff.at(Pages.BUREAU, "AGENCY_ADMIN").get(LIST), "keluar").get(VIEW_STATE);
    for (String state : List.of(foreign, "", "1:1", "-1:-1", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", signOut.get(VIEW_STATE) + "0",
        "x".repeat(1_000_000), "stateless")) {
      signOut.put(VIEW_STATE, state);
      unharmed(editor.post(LIST, signOut));
    }
    signOut.remove(VIEW_STATE);
    unharmed(editor.post(LIST, signOut));
  }

  /** All of them hold at once, so each may only take away. */
  private static String policies(Answer answer) {
    return String.join("; ", answer.headers().allValues("Content-Security-Policy"));
  }

  /** The form of the shared session; that such a form does sign out when nothing is wrong with it is seen on another one. */
  private static Map<String, String> signOutThatWorks() {
    Visitor other = Staff.alone(Pages.BUREAU, "EDITOR");
    assertThat(other.post(LIST, Visitor.fields(other.get(LIST), "keluar")).header("Location")).contains("keluar");
    return Visitor.fields(editor.get(LIST), "keluar");
  }

  private static void unharmed(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isLessThan(500);
    assertThat(answer.tellsOfOurInsides()).isFalse();
    assertThat(answer.header("Location")).doesNotContain("keluar");
    assertThat(editor.get(LIST).status()).as("still signed in").isEqualTo(200);
  }

  private static String versionPage() {
    return editor.get(LIST).html().selectFirst(".ui-datatable-data a").attr("href");
  }
}
