package id.baku.e2e;

import static id.baku.e2e.http.Visitor.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Mailbox;
import id.baku.e2e.product.Neighbour;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles given and taken: in an agency by its administrator, for a government by its coordinator, for Baku as a whole by who runs it. */
class PeopleE2E {

  private static final String LIST = "/kelola/orang/daftar";
  private static final String ROLES = "/kelola/orang/peran";
  private static final String AGENCIES = "/kelola/pemerintah/instansi";
  private static final String OFFICERS = "/kelola/pemerintah/orang";
  private static final String OFFICE_TRAIL = "/kelola/pemerintah/riwayat";
  private static final String FIRST = "/kelola/standar/daftar";
  private static final String HANDOVER = "/kelola/orang/serah-terima";
  private static final String GOVERNMENTS = "/kelola/pemerintah/daftar";
  private static final String CITY = "pemerintah/kota-contoh-raya";
  private static final String GUEST = "penetap.bagian@contoh.id";

  @Test
  void a_role_is_given_for_a_time_and_gone_at_once_when_it_is_taken() {
    Visitor admin = Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
    Map<String, String> form = with(Visitor.fields(admin.get(LIST), "tambah"), "tambah:email", GUEST, "tambah:person", "Puspa",
        "tambah:role", "EXAMINER");
    Answer endless = admin.post(LIST, form);
    assertThat(endless.html().getElementById("tambah:until-salah").text()).isEqualTo("Peran ini selalu berbatas waktu: isi tanggal akhir.");
    assertThat(endless.html().getElementById("tambah:email").val()).as("what was typed stays").isEqualTo(GUEST);
    assertThat(endless.html().select("[id='tambah:role'] option[selected]").val()).isEqualTo("EXAMINER");
    Answer over = admin.post(LIST, with(Visitor.fields(endless, "tambah"), "tambah:role", "EXAMINER", "tambah:from", "1900-01-01", "tambah:until", "1900-01-02"));
    assertThat(over.html().getElementById("tambah:until-salah").text()).as("never held").startsWith("Hari terakhir ini sudah lewat");
    Answer given = admin.post(LIST, with(Visitor.fields(endless, "tambah"), "tambah:role", "EXAMINER", "tambah:until", "2099-12-31"));
    assertThat(given.header("Location")).as("as for somebody without account").isEqualTo(LIST + "?diundang=1");
    assertThat(admin.get(LIST).html().select("[id=undangan]").text()).contains("Puspa", GUEST).doesNotContain("Puspa Contoh");
    Visitor guest = Staff.alone("bukit-contoh-bagian-organisasi", "APPROVER");
    assertThat(guest.get("/kelola/standar/daftar").html().select("[id='pindah:instansi']")).as("nobody is attached silently").isEmpty();
    accept(guest, GUEST);
    String person = roleOf(admin, GUEST).replaceFirst("&.*", "");

    Map<String, String> there = with(Visitor.fields(guest.get("/kelola/standar/daftar"), "pindah"), "pindah:instansi", Pages.BUREAU);
    assertThat(guest.post("/kelola/standar/daftar", there).status()).isEqualTo(303);
    Answer looking = guest.get("/kelola/riwayat");
    assertThat(looking.html().select(".staff-agency").text()).contains("Biro Organisasi");
    assertThat(looking.text()).contains("Menerima undangan", "Pemeriksa dari luar", "31 Desember 2099").doesNotContain("2099-12-31");
    Answer documents = guest.get("/kelola/impor/daftar");
    assertThat(documents.status()).isEqualTo(200);
    assertThat(documents.html().select("main input[type=file]")).as("only reads").isEmpty();
    assertThat(guest.get(LIST).status()).isEqualTo(403);

    String chosen = admin.get(person).html().select("main .review-list a[href*=jabatan]").attr("href");
    assertThat(admin.post(chosen, button(Visitor.fields(admin.get(chosen), "jabatan"), "jabatan:akhiri")).status()).isEqualTo(303);
    assertThat(guest.get("/kelola/riwayat").header("Location")).as("not with the next sign-in").contains("/kelola/masuk");
    assertThat(admin.get(LIST).text()).doesNotContain(GUEST);
  }

  @Test
  void the_last_administrator_is_told_why_not_and_whoever_is_late_sees_both() {
    Visitor admin = Staff.at("muara-contoh-rsud", "AGENCY_ADMIN");
    Visitor twin = Staff.at("muara-contoh-rsud", "AGENCY_ADMIN");
    String own = roleOf(admin, "admin.rsud@contoh.id");
    Answer refused = admin.post(own, button(Visitor.fields(admin.get(own), "jabatan"), "jabatan:akhiri"));
    assertThat(refused.html().select("main .notice-wrong").text()).contains("Tetapkan penggantinya lebih dulu");
    assertThat(admin.get(own).status()).as("still there").isEqualTo(200);

    String editor = roleOf(admin, "editor.rsud@contoh.id");
    Map<String, String> late = with(Visitor.fields(twin.get(editor), "jabatan"), "jabatan:role", "EDITOR", "jabatan:until", "2098-01-31");
    Map<String, String> first = with(Visitor.fields(admin.get(editor), "jabatan"), "jabatan:role", "EDITOR", "jabatan:until", "2097-06-30");
    assertThat(admin.post(editor, first).status()).isEqualTo(303);
    Answer both = twin.post(editor, late);
    assertThat(both.status()).isEqualTo(409);
    assertThat(both.html().select("main .theirs").text()).contains("30 Juni 2097");
    assertThat(both.html().getElementById("jabatan:until").val()).isEqualTo("2098-01-31");
  }

  @Test
  void a_role_of_ones_own_allows_no_more_than_its_composer_may() {
    Visitor admin = Staff.at("contoh-raya-dpmptsp", "AGENCY_ADMIN");
    Map<String, String> form = with(Visitor.fields(admin.get(ROLES), "susun"), "susun:name", "Pengarsip", "susun:permissions", "KEEP_DOCUMENT");
    assertThat(admin.post(ROLES, with(form, "susun:permissions", "PUBLISH_STANDARD")).status()).isEqualTo(200);
    assertThat(admin.post(ROLES, with(form, "susun:permissions", "RUN_PLATFORM")).status()).isEqualTo(200);
    assertThat(admin.get(ROLES).text()).doesNotContain("Pengarsip");
    assertThat(admin.post(ROLES, form).status()).isEqualTo(303);
    assertThat(admin.get(ROLES).text()).contains("Pengarsip");
    assertThat(admin.get(ROLES + "?peran=pengarsip").html().select("#susun input[checked]").eachAttr("value")).containsExactly("KEEP_DOCUMENT");
    assertThat(Staff.at("muara-contoh-rsud", "AGENCY_ADMIN").get(ROLES + "?peran=pengarsip").status()).as("another agency").isEqualTo(404);
  }

  @Test
  void people_and_roles_of_another_agency_are_as_if_they_never_were() {
    Visitor bureau = Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
    Visitor neighbour = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
    String own = roleOf(bureau, "editor.organisasi@contoh.id");
    String foreign = roleOf(neighbour, "admin.uji@contoh.id");
    String person = foreign.replaceFirst("&.*", "");
    assertThat(neighbour.get(person).status()).isEqualTo(200);
    for (String address : List.of(person, foreign, own.replaceFirst("&.*", "") + "&" + foreign.replaceFirst(".*&", ""),
        "/kelola/orang/satu?id=" + UUID.randomUUID(), "/kelola/orang/satu?id=1", "/kelola/orang/satu")) {
      assertThat(bureau.get(address).status()).as(address).isEqualTo(404);
    }
  }

  @Test
  void a_government_gets_a_coordinator_who_makes_an_agency_that_its_first_administrator_enters() {
    Visitor operator = Staff.at("pemerintah/", "OPERATOR");
    Answer made = operator.post(GOVERNMENTS, with(Visitor.fields(operator.get(GOVERNMENTS), "buat"), "buat:region", "16.71"));
    assertThat(made.status()).isEqualTo(303);
    String officers = made.header("Location");
    assertThat(officers).endsWith(OFFICERS + "?pemerintah=kota-palembang");
    String page = officers.substring(officers.indexOf(OFFICERS));
    assertThat(operator.post(page, with(Visitor.fields(operator.get(page), "tambah"), "tambah:email", "admin.bagian@contoh.id",
        "tambah:person", "Endah", "tambah:role", "COORDINATOR")).status()).isEqualTo(303);
    assertThat(operator.get(page).html().select("[id=undangan]").text()).contains("admin.bagian@contoh.id");
    Visitor coordinator = Staff.alone("bukit-contoh-bagian-organisasi", "AGENCY_ADMIN");
    accept(coordinator, "admin.bagian@contoh.id");
    assertThat(operator.get(page).text()).contains("Endah Contoh", "Ditetapkan oleh Tegar Contoh");
    assertThat(operator.get(OFFICE_TRAIL + "?pemerintah=kota-palembang&periksa=ya").text()).contains("Mengundang", "Menerima peran di kantor pemerintah",
        "Endah Contoh", "Riwayat utuh");
    assertThat(operator.get(OFFICE_TRAIL).text()).contains("Membuat pemerintah daerah", "Kota Palembang");

    coordinator.post("/kelola/standar/daftar", with(Visitor.fields(coordinator.get("/kelola/standar/daftar"), "pindah"),
        "pindah:instansi", "pemerintah/kota-palembang"));
    assertThat(coordinator.get(AGENCIES).html().select(".staff-agency").text()).contains("Pemerintah Kota Palembang");
    Map<String, String> form = with(Visitor.fields(coordinator.get(AGENCIES), "buat"), "buat:name", "Dinas Kearsipan Kota Palembang",
        "buat:shortName", "Dinas Kearsipan", "buat:email", "admin.kecamatan@contoh.id", "buat:person", "Sekar");
    Answer nameless = coordinator.post(AGENCIES, with(form, "buat:name", "", "buat:email", "bukan alamat"));
    assertThat(nameless.html().getElementById("buat:name-salah").text()).isNotEmpty();
    assertThat(nameless.html().getElementById("buat:shortName").val()).isEqualTo("Dinas Kearsipan");
    Answer founded = coordinator.post(AGENCIES, with(Visitor.fields(nameless, "buat"), "buat:name", "Dinas Kearsipan Kota Palembang",
        "buat:email", "admin.kecamatan@contoh.id"));
    assertThat(founded.text()).contains("Dinas Kearsipan Kota Palembang sudah dibuat");
    Answer again = coordinator.post(AGENCIES, with(Visitor.fields(founded, "buat"), "buat:name", "DINAS KEARSIPAN, Kota Palembang",
        "buat:shortName", "Kearsipan", "buat:email", "admin.kecamatan@contoh.id"));
    assertThat(again.html().getElementById("buat:name-salah").text()).contains("sudah dipakai");
    Answer alike = coordinator.post(AGENCIES, with(Visitor.fields(again, "buat"), "buat:name", "Dinas Kearsipn Kota Palembang",
        "buat:shortName", "Kearsipn", "buat:email", "admin.kecamatan@contoh.id"));
    assertThat(alike.html().getElementById("buat:name-salah").text()).as("asked once").contains("Mirip dengan: Dinas Kearsipan Kota Palembang");
    assertThat(alike.html().getElementById("buat:name").val()).isEqualTo("Dinas Kearsipn Kota Palembang");
    assertThat(Site.get("/instansi").text()).as("not public before it says who it is").doesNotContain("Dinas Kearsipan Kota Palembang");

    Visitor first = Staff.alone("contoh-raya-kecamatan-tepi-contoh", "AGENCY_ADMIN");
    accept(first, "admin.kecamatan@contoh.id");
    first.post("/kelola/standar/daftar", with(Visitor.fields(first.get("/kelola/standar/daftar"), "pindah"),
        "pindah:instansi", "kota-palembang-dinas-kearsipan"));
    assertThat(first.get(LIST).html().select(".staff-agency").text()).isEqualTo("Data milik: Dinas Kearsipan Kota Palembang");
    assertThat(first.get("/kelola/riwayat").text()).contains("Membuat instansi", "Endah Contoh");
    assertThat(coordinator.get(OFFICE_TRAIL).text()).contains("Membuat instansi", "Dinas Kearsipan Kota Palembang");
    assertThat(coordinator.get(OFFICE_TRAIL + "?pemerintah=kota-contoh-raya").status()).as("of another government").isEqualTo(404);
    assertThat(coordinator.get(LIST).status()).as("the coordinator's office ends at the door of the agency").isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"COORDINATOR, " + GOVERNMENTS, "COORDINATOR, " + LIST, "COORDINATOR, /kelola/impor/daftar", "COORDINATOR, /kelola/riwayat",
      "COORDINATOR, /kelola/temuan/daftar", "OPERATOR, " + AGENCIES, "OPERATOR, " + LIST, "EDITOR, " + LIST, "EDITOR, " + ROLES,
      "EDITOR, " + OFFICERS, "EDITOR, " + AGENCIES, "EDITOR, " + GOVERNMENTS})
  void nobody_gets_into_another_office(String role, String page) {
    Visitor visitor = switch (role) {
      case "COORDINATOR" -> Staff.at(CITY, role);
      case "OPERATOR" -> Staff.at("pemerintah/", role);
      default -> Staff.at(Pages.BUREAU, role);
    };
    assertThat(visitor.get(page).status()).isEqualTo(403);
  }

  @Test
  void a_coordinator_knows_no_other_government() {
    Visitor coordinator = Staff.at(CITY, "COORDINATOR");
    assertThat(coordinator.get(OFFICERS + "?pemerintah=kota-contoh-raya").status()).isEqualTo(200);
    assertThat(coordinator.get(OFFICERS + "?pemerintah=kota-metro").status()).isEqualTo(404);
    assertThat(coordinator.get("/kelola/standar/daftar").header("Location")).as("the first page is that of the office").endsWith(AGENCIES);
    assertThat(coordinator.get(AGENCIES).html().select("main .review-list").text()).contains("Kota Contoh Raya").doesNotContain("Lampung");
  }

  @Test
  void a_coordinator_helps_in_an_agency_only_as_long_as_it_allows_that() {
    String agency = "contoh-raya-kecamatan-tepi-contoh";
    Visitor coordinator = Staff.alone(CITY, "COORDINATOR");
    assertThat(coordinator.get(AGENCIES).html().select("[id='pindah:instansi']")).as("no other place").isEmpty();
    Visitor admin = Staff.at(agency, "AGENCY_ADMIN");
    Answer early = admin.post(LIST, with(Visitor.fields(admin.get(LIST), "bantuan"), "bantuan:until", "2020-01-01"));
    assertThat(early.html().getElementById("bantuan:until-salah").text()).contains("hari ini atau sesudahnya");
    assertThat(admin.post(LIST, with(Visitor.fields(early, "bantuan"), "bantuan:until", "2099-12-31")).status()).isEqualTo(303);

    Map<String, String> there = with(Visitor.fields(coordinator.get(AGENCIES), "pindah"), "pindah:instansi", agency);
    assertThat(coordinator.post(AGENCIES, there).status()).isEqualTo(303);
    assertThat(coordinator.get("/kelola/impor/daftar").status()).isEqualTo(200);
    assertThat(coordinator.get(LIST).status()).as("manages nobody").isEqualTo(403);
    assertThat(coordinator.get("/kelola/koreksi/daftar").status()).as("reads nothing personal").isEqualTo(403);

    Map<String, String> end = button(Visitor.fields(admin.get(LIST), "bantuan"), "bantuan:akhiri");
    end.remove("bantuan:simpan");
    assertThat(admin.post(LIST, end).status()).isEqualTo(303);
    assertThat(coordinator.get("/kelola/impor/daftar").header("Location")).contains("/kelola/masuk");
    assertThat(admin.get("/kelola/riwayat").text()).contains("Mengizinkan bantuan koordinator", "Mengakhiri bantuan koordinator");
  }

  @Test
  void a_hand_over_is_a_list_that_both_confirm_and_that_either_may_cancel() {
    Visitor giver = Staff.at("muara-contoh-rsud", "APPROVER");
    Answer nobody = giver.post(HANDOVER, with(Visitor.fields(giver.get(HANDOVER), "mulai"), "mulai:taker", "admin.perizinan@contoh.id"));
    assertThat(nobody.html().getElementById("mulai:taker-salah").text()).contains("Tidak ada rekan dengan alamat ini");
    assertThat(nobody.html().getElementById("mulai:taker").val()).isEqualTo("admin.perizinan@contoh.id");
    Answer begun = giver.post(HANDOVER, with(Visitor.fields(nobody, "mulai"), "mulai:taker", "admin.rsud@contoh.id"));
    assertThat(begun.status()).isEqualTo(303);
    String page = begun.header("Location").substring(begun.header("Location").indexOf(HANDOVER));
    Answer list = giver.get(page);
    assertThat(list.html().select("main .review-list li").eachText()).anyMatch(line -> line.startsWith("Pejabat yang menetapkan"));
    assertThat(Staff.at("muara-contoh-rsud", "EDITOR").get(page).status()).as("between others").isEqualTo(404);
    assertThat(Staff.at("contoh-raya-dpmptsp", "AGENCY_ADMIN").get(page).status()).as("another agency").isEqualTo(404);
    assertThat(giver.get(FIRST).html().select(".waiting a[href*=serah-terima]").text()).contains("Laras Contoh").endsWith("menunggu konfirmasi Anda");
    assertThat(giver.post(page, pressed(list, "daftar:serahkan")).status()).isEqualTo(303);
    assertThat(giver.get(FIRST).html().select(".waiting a[href*=serah-terima]")).as("done by this one").isEmpty();
    Visitor taker = Staff.at("muara-contoh-rsud", "AGENCY_ADMIN");
    assertThat(taker.get(FIRST).html().select(".waiting a[href*=serah-terima]").attr("href")).isEqualTo(page);
    assertThat(taker.get(page).html().select("main .components").text()).contains("Dikonfirmasi oleh Laras Contoh", "Belum mengonfirmasi");
    assertThat(taker.post(page, pressed(taker.get(page), "daftar:batal")).status()).isEqualTo(303);
    assertThat(giver.get(page).status()).isEqualTo(404);
    assertThat(taker.get("/kelola/riwayat").text()).contains("Memulai serah terima", "Membatalkan serah terima");
  }

  /** One button of the form and no other. */
  private static Map<String, String> pressed(Answer page, String button) {
    Map<String, String> fields = Visitor.fields(page, "daftar");
    fields.keySet().removeIf(name -> name.matches("daftar:(serahkan|terima|batal)"));
    return with(fields, button, "x");
  }

  /** Address of the first role of a person, as the administrator's pages link it. */
  private static String roleOf(Visitor admin, String email) {
    String person = admin.get(LIST).html().select("main .review-list > li").stream().filter(line -> line.text().contains(email))
        .findFirst().orElseThrow().selectFirst("a").attr("href");
    return admin.get(person).html().select("main .review-list a[href*=jabatan]").attr("href");
  }

  /** As if another button of the form were pressed. */
  private static Map<String, String> button(Map<String, String> fields, String name) {
    Map<String, String> changed = new HashMap<>(fields);
    changed.remove("jabatan:simpan");
    changed.put(name, "x");
    return changed;
  }

  /** By the link that was mailed to the person, who is signed in. */
  private static void accept(Visitor person, String email) {
    String link = Mailbox.link(Mailbox.text(email, "Undangan"));
    Answer page = person.get(link);
    Map<String, String> fields = Visitor.fields(page, "terima");
    assertThat(fields).as(page.text()).containsKey("terima:baris:0:terima");
    assertThat(person.post(link, fields).html().select("main .notice").text()).contains("Undangan diterima");
  }
}
