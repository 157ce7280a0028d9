package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.Looks;
import id.baku.e2e.browser.SecondStepPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Codes;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Mailbox;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import id.baku.security.TotpSecret;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One's own account: where one is signed in, the password, the second step. Nobody else signs in as these two people. */
class AccountE2E {

  private static final String LIST = "/kelola/standar/daftar";
  private static final String SELF = "/kelola/akun";
  private static final String SESSIONS = "/kelola/akun/sesi";
  private static final String FACTOR = "/kelola/akun/faktor";
  private static final String SECOND_DOOR = "/kelola/faktor";
  private static final String FRESH = "kuda laut makan tempe";

  @Test
  void a_session_ended_from_elsewhere_is_over_with_the_next_click() {
    Visitor here = signedIn();
    Visitor there = signedIn();
    Visitor thief = there.twin();
    Answer list = here.get(SESSIONS);
    assertThat(list.html().select(".badge")).hasSize(1);
    assertThat(here.post(SESSIONS, Visitor.fields(list, "sesi")).header("Location")).isEqualTo(SESSIONS);
    assertThat(there.get(LIST).header("Location")).startsWith("/kelola/masuk?alasan=berakhir");
    assertThat(thief.get(LIST).status()).isEqualTo(303);
    assertThat(here.get(LIST).status()).isEqualTo(200);
    assertThat(here.get(SESSIONS).html().select("main li").text()).contains("127.0.0.1");
  }

  @Test
  void people_correct_their_own_name_and_are_called_by_it_at_once() {
    Visitor person = signedIn();
    String before = person.get(SELF).html().getElementById("nama:person").val();
    Answer refused = rename(person, "Siti https://jahat.example");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.html().getElementById("nama:person-salah").text()).isNotBlank();
    assertThat(refused.html().getElementById("nama:person").val()).as("what was typed").contains("jahat");

    assertThat(rename(person, before + ", S.Kom.").header("Location")).contains("alasan=nama");
    assertThat(person.get(LIST).html().select(".staff-person").text()).contains(before + ", S.Kom.");
    assertThat(person.get(SESSIONS).html().select("main").text()).contains("Nama diganti");
    assertThat(rename(person, before).status()).as("as it was").isEqualTo(303);
  }

  private static Answer rename(Visitor person, String name) {
    Map<String, String> fields = Visitor.fields(person.get(SELF), "nama");
    fields.put("nama:person", name);
    return person.post(SELF, fields);
  }

  @Test
  void a_new_password_is_no_common_one_and_ends_all_other_sessions() {
    DemoAccount account = frontDesk();
    Visitor here = signedIn();
    Visitor there = signedIn();
    assertThat(wrong(change(here, account.password(), "indonesia2026!", "indonesia2026!"))).hasSize(1);
    assertThat(wrong(change(here, account.password(), "pendek", "pendek"))).hasSize(1);
    assertThat(wrong(change(here, account.password(), "x".repeat(1100), "x".repeat(1100)))).hasSize(1);
    assertThat(wrong(change(here, account.password(), FRESH, FRESH + "!"))).hasSize(1);
    assertThat(wrong(change(here, "bukan sandi lama", FRESH, FRESH))).hasSize(1);
    assertThat(there.get(LIST).status()).as("nothing has changed yet").isEqualTo(200);

    assertThat(change(here, account.password(), FRESH, FRESH).status()).isEqualTo(303);
    assertThat(here.get(LIST).status()).isEqualTo(200);
    assertThat(there.get(LIST).status()).isEqualTo(303);
    assertThat(new Visitor().signIn(account.email(), account.password()).status()).as("the old one").isEqualTo(200);
    assertThat(new Visitor().signIn(account.email(), FRESH).status()).isEqualTo(303);
    assertThat(change(here, FRESH, account.password(), account.password()).status()).as("as it was").isEqualTo(303);
  }

  @Test
  void whoever_wants_a_second_step_sets_it_up_uses_each_code_once_and_takes_it_away_again() {
    DemoAccount account = frontDesk();
    Visitor person = signedIn();
    Answer offered = person.post(FACTOR, Visitor.fields(person.get(FACTOR), "mulai"));
    TotpSecret secret = TotpSecret.of(offered.html().selectFirst(".factor-secret").text().replace(" ", ""));
    assertThat(offered.html().selectFirst(".factor-code svg")).isNotNull();
    Map<String, String> fields = Visitor.fields(offered, "faktor");
    String shown = Codes.of(secret);
    fields.put("faktor:sandi", "bukan sandinya");
    fields.put("faktor:kode", shown);
    offered = person.post(FACTOR, fields);
    assertThat(offered.html().getElementById("faktor:sandi-salah").text()).as("an unattended desk").isNotBlank();
    fields = Visitor.fields(offered, "faktor");
    fields.put("faktor:sandi", account.password());
    fields.put("faktor:kode", shown);
    List<String> printed = person.post(FACTOR, fields).html().select(".recovery-codes code").eachText();
    assertThat(printed).hasSize(10).doesNotHaveDuplicates();
    assertThat(Mailbox.text(account.email(), "Langkah kedua disiapkan")).isNotBlank();

    Visitor again = new Visitor();
    Answer first = again.signIn(account.email(), account.password());
    assertThat(first.header("Location")).isEqualTo(SECOND_DOOR);
    assertThat(again.get(LIST).header("Location")).as("a password alone opens nothing").startsWith("/kelola/masuk");
    assertThat(again.secondStep("000000").html().select(".field-wrong").text()).isNotBlank();
    String code = Codes.of(secret);
    assertThat(again.secondStep(code).header("Location")).isEqualTo(LIST);
    assertThat(again.get(LIST).status()).isEqualTo(200);

    Visitor listener = new Visitor();
    listener.signIn(account.email(), account.password());
    assertThat(listener.secondStep(code).status()).as("a code that was seen").isEqualTo(200);
    assertThat(listener.secondStep(printed.getFirst().replace("-", " ").toUpperCase(Locale.ROOT)).status()).isEqualTo(303);
    Visitor late = new Visitor();
    late.signIn(account.email(), account.password());
    assertThat(late.secondStep(printed.getFirst()).status()).as("a printed one, twice").isEqualTo(200);

    Map<String, String> removal = Visitor.fields(again.get(FACTOR), "lepas");
    removal.put("lepas:sandi", "bukan sandinya");
    removal.put("lepas:kode", printed.get(1));
    assertThat(again.post(FACTOR, removal).html().select(".field-wrong").text()).isNotBlank();
    removal = Visitor.fields(again.get(FACTOR), "lepas");
    removal.put("lepas:sandi", account.password());
    removal.put("lepas:kode", printed.get(1));
    assertThat(again.post(FACTOR, removal).header("Location")).startsWith("/kelola/masuk");
    assertThat(person.get(LIST).status()).as("all sessions end with it").isEqualTo(303);
    assertThat(new Visitor().signIn(account.email(), account.password()).header("Location")).isEqualTo(LIST);
  }

  @Test
  void whoever_handles_complaints_is_let_in_only_with_a_second_step() {
    DemoAccount account = Product.running().account(Documents.AGENCY, "COMPLAINT_OFFICER");
    Browser browser = Browser.usual();
    SecondStepPages door = SecondStepPages.reach(browser, account);
    assertThat(browser.address()).endsWith(SECOND_DOOR);
    Looks.well(browser, "second-step-set-up");
    assertThat(browser.open(LIST).address()).as("a password alone").contains("/kelola/masuk");
    browser.open(SECOND_DOOR);
    door.confirmWithTelephone();
    assertThat(browser.findAll(".recovery-codes li")).hasSize(10);
    Looks.well(browser, "second-step-codes");
    door.keepCodes();
    assertThat(browser.address()).endsWith(LIST);
    Looks.well(browser.open(FACTOR), "staff-second-step");
  }

  @Test
  void a_forgotten_password_is_replaced_by_a_link_that_is_good_once() {
    DemoAccount account = frontDesk();
    Visitor stranger = new Visitor();
    Answer known = ask(stranger, account.email());
    Answer unknown = ask(new Visitor(), "tidak.ada@contoh.id");
    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
    assertThat(known.html().select("main").text()).as("nobody learns who has an account").isEqualTo(unknown.html().select("main").text());
    String link = Mailbox.link(Mailbox.text(account.email(), "kata sandi baru"));
    assertThat(link).startsWith("/kelola/lupa?kunci=");
    assertThat(inTheDemosMailbox(account.email())).as("the letter that was sent, to be read by whoever tries the demo").contains(link);

    assertThat(choose(stranger, link, "indonesia2026!").html().select(".field-wrong").text()).isNotBlank();
    Visitor before = signedIn();
    assertThat(choose(stranger, link, FRESH).header("Location")).startsWith("/kelola/masuk");
    assertThat(before.get(LIST).status()).as("sessions end with the old password").isEqualTo(303);
    assertThat(new Visitor().get(link).html().getElementById("pilih")).as("it was used").isNull();
    Visitor person = new Visitor();
    assertThat(person.signIn(account.email(), FRESH).status()).isEqualTo(303);
    assertThat(change(person, FRESH, account.password(), account.password()).status()).as("as it was").isEqualTo(303);
    assertThat(Mailbox.text(account.email(), "diganti")).contains("/kelola/lupa");
    assertThat(Mailbox.count("tidak.ada@contoh.id")).isZero();
  }

  /** Where the links of the newest letter about a password lead. */
  private static String inTheDemosMailbox(String address) {
    var anybody = new Visitor();
    String letter = anybody.get("/kelola/kotak-surat").html().select(".review-list > li:contains(" + address + "):contains(kata sandi baru) a").first().attr("href");
    return String.join(" ", anybody.get(letter).html().select("p.raw a").eachAttr("href"));
  }

  @Test
  void another_address_holds_once_both_have_confirmed_it() {
    DemoAccount account = frontDesk();
    Visitor person = signedIn();
    move(person, account.email(), "pindah@contoh.id", account.password());
    assertThat(new Visitor().signIn("pindah@contoh.id", account.password()).status()).isEqualTo(303);
    assertThat(new Visitor().signIn(account.email(), account.password()).status()).isEqualTo(200);
    move(person, "pindah@contoh.id", account.email(), account.password());
    assertThat(new Visitor().signIn(account.email(), account.password()).status()).as("as it was").isEqualTo(303);
  }

  private static void move(Visitor person, String from, String to, String password) {
    Map<String, String> fields = Visitor.fields(person.get(SELF), "surel");
    fields.putAll(Map.of("surel:baru", to, "surel:sandi", password));
    assertThat(person.post(SELF, fields).status()).isEqualTo(303);
    String first = Mailbox.link(Mailbox.text(from, "akan diganti"));
    assertThat(confirm(first)).as("one of two").isNotBlank();
    assertThat(new Visitor().signIn(to, password).status()).isEqualTo(200);
    assertThat(confirm(Mailbox.link(Mailbox.text(to, "Konfirmasi")))).isNotBlank();
  }

  /** What the page says then. */
  private static String confirm(String link) {
    var reader = new Visitor();
    return reader.post(link, Visitor.fields(reader.get(link), "surel")).html().select("main .notice").text();
  }

  private static Answer ask(Visitor person, String email) {
    Map<String, String> fields = Visitor.fields(person.get("/kelola/lupa"), "lupa");
    fields.put("lupa:surel", email);
    return person.post("/kelola/lupa", fields);
  }

  private static Answer choose(Visitor person, String link, String password) {
    Map<String, String> fields = Visitor.fields(person.get(link), "pilih");
    fields.putAll(Map.of("pilih:baru", password, "pilih:lagi", password));
    return person.post(link, fields);
  }

  @Test
  void nobody_stands_at_the_second_door_who_did_not_come_through_the_first() {
    assertThat(new Visitor().get(SECOND_DOOR).header("Location")).startsWith("/kelola/masuk");
  }

  private static Answer change(Visitor person, String old, String fresh, String again) {
    Map<String, String> fields = Visitor.fields(person.get(SELF), "sandi");
    fields.putAll(Map.of("sandi:lama", old, "sandi:baru", fresh, "sandi:lagi", again));
    return person.post(SELF, fields);
  }

  private static List<String> wrong(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return answer.html().select(".field-wrong").eachText();
  }

  private static DemoAccount frontDesk() {
    return Product.running().account(Documents.AGENCY, "FRONT_DESK");
  }

  private static Visitor signedIn() {
    return Staff.alone(Documents.AGENCY, "FRONT_DESK");
  }
}
