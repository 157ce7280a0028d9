package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.RawRequest;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way into the staff pages, and the ways that must not lead in. */
class StaffDoorE2E {

  private static final String LIST = "/kelola/standar/daftar";
  private static DemoAccount editor;

  @BeforeAll
  static void know() {
    editor = Product.running().account("EDITOR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kelola", "/kelola/", LIST, LIST + ".xhtml", "/kelola/standar/versi", "/kelola/standar/versi?id=1", "/kelola/ekspor.zip",
    "/kelola/impor/daftar", "/kelola/impor/tinjau?id=1", "/kelola/impor/standar?id=1&nomor=1", "/kelola/impor/berlaku?id=1", "/kelola/impor/berkas?id=1", "/kelola/impor/kemajuan?id=1",
    "/kelola/tidak-ada",
    "/kelola/masuk/../standar/daftar", "/kelola/masuk;x/../standar/daftar", "/kelola/standar/daftar;jsessionid=1", "//kelola/standar/daftar",
    "/kelola//standar/daftar", "/%6belola/standar/daftar"})
  void a_stranger_is_led_to_the_door_and_sees_nothing(String path) {
    Answer answer = Site.get(path, "Host", "penipu.example", "X-Forwarded-Host", "penipu.example");
    assertThat(answer.status()).as(answer.toString()).isIn(301, 302, 303, 307, 400, 404);
    assertThat(answer.text()).doesNotContain("Konsultasi", "konsultasi", "penipu.example");
    if (answer.status() < 400) assertThat(answer.header("Location").replaceFirst("^" + Product.running().address(), "")).startsWith("/kelola/");
    if (path.equals(LIST)) assertThat(answer.header("Location")).startsWith("/kelola/masuk?");
    if (path.startsWith("/kelola/")) assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  /** Written byte by byte, since a well-behaved client tidies most of these up before it sends them. */
  @ParameterizedTest
  @ValueSource(strings = {"/kelola/;x", "/kelola;x", "/kelola;x/standar/daftar", "/kelola;x/standar/daftar.xhtml", "/kelola//", "/kelola///",
    "/kelola/.", "/kelola/./standar/daftar", "/kelola/%2e/standar/daftar", "/kelola/..;/kelola/standar/daftar", "/kelola/masuk/../standar/daftar",
    "/kelola/masuk/..;x/standar/daftar", "/kelola/masuk;/../standar/daftar", "/kelola/masuk/%2e%2e/standar/daftar", "/kelola/masuk%2f..%2fstandar/daftar",
    "/kelola%2fstandar/daftar", "/kelola%2fstandar%2fdaftar.xhtml", "/%2fkelola/standar/daftar", "//kelola//standar//daftar", "/./kelola/standar/daftar",
    "/x/../kelola/standar/daftar", "/x/..;/kelola/standar/daftar", "/direktori/../kelola/standar/daftar.xhtml", "/resources/..;/kelola/ekspor.zip",
    "/resources/%2e%2e/kelola/ekspor.zip", "/jakarta.faces.resource/../kelola/standar/daftar.xhtml", "/api/v1/../../kelola/ekspor.zip",
    "/kelola\\standar\\daftar", "/kelola/standar\\daftar", "/KELOLA/standar/daftar", "/Kelola/ekspor.zip", "/%6b%65%6c%6f%6c%61/standar/daftar",
    "/kelol%61/ekspor.zip", "/%256belola/standar/daftar", "/kelola/standar/daftar/", "/kelola/standar/daftar/x", "/kelola/standar/daftar%00",
    "/kelola/standar/daftar%20", "/kelola/standar/daftar.xhtml;x", "/kelola/standar/daftar.xhtml/x", "/kelola/standar/daftar.xhtml%3bx",
    "/kelola/ekspor.zip/", "/kelola/ekspor.zip/x", "/kelola/ekspor.zip;x", "/kelola/ekspor%2ezip", "/kelola/ekspor.zip%00", "/en/kelola/standar/daftar",
    "/kelola/standar/versi;id=1", "/;/kelola/standar/daftar", "/;x=1/kelola/ekspor.zip", "http://127.0.0.1/kelola/standar/daftar",
    "http://127.0.0.1/x/../kelola/ekspor.zip"})
  void no_way_of_writing_an_address_leads_past_the_door(String path) {
    Answer answer = RawRequest.get(path);
    assertThat(answer.status()).as(answer.toString()).isIn(301, 302, 303, 307, 400, 403, 404);
    assertThat(answer.text()).doesNotContain("staff-agency", "ui-datatable", "Konsultasi", "standards/", "agency.json");
    assertThat(answer.header("Content-Type")).doesNotContain("zip");
    if (answer.status() < 400) assertThat(answer.header("Location").replaceFirst("^" + Product.running().address(), "")).matches("/(?!/).*");
    assertThat(answer.tellsOfOurInsides()).isFalse();
  }

  @Test
  void a_wrong_password_and_an_unknown_person_are_answered_alike() {
    Answer wrong = new Visitor().signIn(editor.email(), "bukan-sandinya");
    Answer unknown = new Visitor().signIn("tidak.ada@contoh.id", "bukan-sandinya");
    assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(200);
    assertThat(wrong.html().select("[role=alert]").text()).isNotBlank().isEqualTo(unknown.html().select("[role=alert]").text());
    assertThat(wrong.html().getElementById("masuk:sandi").val()).as("a password is never sent back").isEmpty();
    assertThat(wrong.html().getElementById("masuk:surel").val()).as("but the address is").isEqualTo(editor.email());
  }

  @Test
  void empty_and_odd_entries_are_told_and_never_a_failure() {
    assertThat(new Visitor().signIn("", "").html().select(".field-wrong").eachText()).hasSize(2).noneMatch(String::isBlank);
    for (String odd : new String[] {"' or 1=1 --", "<script>alert(1)</script>", "a\u0000b@contoh.id", "😀@contoh.id", "x".repeat(5000)}) {
      Answer answer = new Visitor().signIn(odd, odd);
      assertThat(answer.status()).as(answer.toString()).isIn(200, 429);
      assertThat(answer.text()).doesNotContain("<script>alert");
      assertThat(answer.tellsOfOurInsides()).isFalse();
      assertThat(answer.html().select("[role=alert], .field-wrong").text()).isNotBlank();
    }
  }

  @Test
  void signing_in_begins_a_session_of_its_own_which_scripts_and_other_sites_do_not_get() {
    var person = new Visitor();
    person.get("/kelola/masuk");
    String before = person.session();
    Answer in = person.signIn(editor.email(), editor.password());
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo(LIST);
    assertThat(person.session()).isNotEmpty().isNotEqualTo(before);
    assertThat(in.headers().allValues("Set-Cookie")).hasSize(1).first().asString().containsIgnoringCase("; HttpOnly")
        .containsIgnoringCase("; SameSite=Lax")
        .containsIgnoringCase("; Path=/").doesNotContainIgnoringCase("Domain=", "Expires=");
    assertThat(person.get(LIST).status()).isEqualTo(200);
  }

  @Test
  void a_session_chosen_by_somebody_else_is_not_taken_over() {
    var attacker = new Visitor();
    attacker.get("/kelola/masuk");
    Visitor victim = attacker.twin();
    assertThat(victim.signIn(editor.email(), editor.password()).status()).isEqualTo(303);
    assertThat(victim.get(LIST).status()).isEqualTo(200);
    assertThat(attacker.get(LIST).status()).isEqualTo(303);
    assertThat(Site.get(LIST, "Cookie", "JSESSIONID=chosen-by-me").status()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://penipu.example/", "//penipu.example", "/%5Cpenipu.example", "/kelola/../..//penipu.example", "javascript:alert(1)",
    "/kelola//penipu.example",
    "/kelola/%0d%0aX-Baku:%201", "https:penipu.example", "/kelola@penipu.example"})
  void nobody_is_sent_to_another_site_after_signing_in(String to) {
    var person = new Visitor();
    Answer in = person.signIn("/kelola/masuk?lanjut=" + to.replace("%", "%25"), editor.email(), editor.password());
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo(LIST);
  }

  @Test
  void whoever_wanted_a_certain_page_gets_there_after_signing_in() {
    var person = new Visitor();
    String door = person.get("/kelola/standar/daftar?cari=konsultasi").header("Location");
    assertThat(door).startsWith("/kelola/masuk?alasan=perlu");
    assertThat(person.signIn(door, editor.email(), editor.password()).header("Location")).isEqualTo("/kelola/standar/daftar?cari=konsultasi");
  }

  @Test
  void signing_out_ends_the_session_for_whoever_has_its_cookie() {
    var person = new Visitor();
    person.signIn(editor.email(), editor.password());
    Answer list = person.get(LIST);
    Visitor thief = person.twin();
    assertThat(thief.get(LIST).status()).isEqualTo(200);
    Answer out = person.post(LIST, Visitor.fields(list, "keluar"));
    assertThat(out.status()).isEqualTo(303);
    assertThat(out.header("Location")).startsWith("/kelola/masuk");
    assertThat(thief.get(LIST).status()).isEqualTo(303);
    assertThat(person.get(LIST).status()).isEqualTo(303);
  }

  /** Or one would work, and be watched, in the account of a stranger. */
  @Test
  void another_site_signs_nobody_in_and_a_form_without_its_page_does_nothing() {
    var person = new Visitor();
    Map<String, String> fields = Visitor.fields(person.get("/kelola/masuk"), "masuk");
    fields.put("masuk:surel", editor.email());
    fields.put("masuk:sandi", editor.password());
    assertThat(person.post("/kelola/masuk", fields, "Origin", "https://penipu.example").status()).isEqualTo(403);
    assertThat(person.post("/kelola/masuk", fields, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
    fields.remove("jakarta.faces.ViewState");
    assertThat(person.post("/kelola/masuk", fields).status()).isIn(200, 303, 400);
    assertThat(person.get(LIST).header("Location")).as("nobody is signed in").startsWith("/kelola/masuk");
  }

  @Test
  void asking_for_link_after_link_makes_one_wait() {
    Answer last = null;
    for (int attempt = 1; attempt <= 6; attempt++) {
      var person = new Visitor();
      Map<String, String> fields = Visitor.fields(person.get("/kelola/lupa"), "lupa");
      fields.put("lupa:surel", "banyak.tautan@contoh.id");
      last = person.post("/kelola/lupa", fields);
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Retry-After")).matches("\\d+");
  }

  @Test
  void guessing_makes_one_wait() {
    var guesser = new Visitor();
    Answer last = guesser.signIn("tebakan@contoh.id", "1");
    for (int attempt = 2; attempt <= 6; attempt++) last = guesser.signIn("tebakan@contoh.id", String.valueOf(attempt));
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Retry-After")).matches("\\d+");
    assertThat(last.html().select("[role=alert]").text()).isNotBlank();
    assertThat(new Visitor().signIn(editor.email(), editor.password()).status()).as("somebody else, same address").isEqualTo(303);
  }
}
