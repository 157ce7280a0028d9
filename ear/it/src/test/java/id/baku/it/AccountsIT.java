package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.AccountLinks;
import id.baku.security.Actor;
import id.baku.security.Appointment;
import id.baku.security.EmailChange;
import id.baku.security.DeadLetter;
import id.baku.security.DeadLetters;
import id.baku.security.DemoMailbox;
import id.baku.security.FactorStep;
import id.baku.security.Invitation;
import id.baku.security.InvitationAnswer;
import id.baku.security.InvitationAnswers;
import id.baku.security.Members;
import id.baku.security.PasswordHash;
import id.baku.security.People;
import id.baku.security.RoleAcceptance;
import id.baku.security.RunAs;
import id.baku.security.SecondFactors;
import id.baku.security.Sessions;
import id.baku.security.SignIn;
import id.baku.security.SignedIn;
import id.baku.security.TotpSecret;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.security.Visit;
import id.baku.security.Workplace;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts as the use cases know them: sessions, second factors, links. No mail server answers here, so mail stays on its way. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

  private static final Visit OFFICE = new Visit("192.0.2.1", "Firefox, Linux");
  private static final Visit ELSEWHERE = new Visit("198.51.100.7", null);
  private static final String PASSWORD = "kuda laut makan tempe";

  @Inject Agencies agencies;
  @Inject As as;
  @Inject Members members;
  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject AccountLinks links;
  @Inject People people;
  @Inject InvitationAnswers answers;
  @Inject RoleAcceptance acceptance;
  @Inject EmailChange emails;
  @Inject RunAs runAs;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject TrailReader trail;
  @Inject DeadLetters letters;
  @Inject DemoMailbox mailbox;
  @Inject TrailActs acts;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void a_session_lives_until_it_is_ended_idle_or_old() throws SQLException {
    long account = person("uji-sesi", "FRONT_DESK").accountId();
    String token = sessions.begin(account, "uji-sesi", OFFICE);
    assertThat(sessions.lives(token)).isTrue();
    assertThat(sessions.lives(token + "x")).isFalse();
    sessions.end(token);
    assertThat(sessions.lives(token)).isFalse();

    insert(account, "segar", "10 hours", "29 minutes");
    insert(account, "diam", "10 hours", "31 minutes");
    insert(account, "tua", "13 hours", "0 minutes");
    assertThat(sessions.lives("segar")).isTrue();
    assertThat(sessions.lives("diam")).isFalse();
    assertThat(sessions.lives("tua")).isFalse();
    assertThat(text("select (last_seen_at > now() - interval '1 minute')::text from staff_session where token_hash = sha256('segar')")).isEqualTo("true");
  }

  @Test
  void a_sign_in_from_an_address_never_seen_is_told_by_mail_which_is_tried_again_while_no_server_answers() throws Exception {
    SignedIn person = person("uji-baru", "FRONT_DESK");
    sessions.begin(person.accountId(), "uji-baru", OFFICE);
    sessions.begin(person.accountId(), "uji-baru", OFFICE);
    sessions.begin(person.accountId(), "uji-baru", ELSEWHERE);
    assertThat(text("select string_agg(kind, ',' order by id) from account_event where account_id = " + person.accountId()))
        .isEqualTo("first-sign-in,sign-in-from-elsewhere");
    String mail = "from mail_outbox where recipient = '" + email("uji-baru") + "'";
    assertThat(text("select string_agg(kind, ',') " + mail)).isEqualTo("sign-in-from-elsewhere");
    for (int i = 0; i < 150 && text("select problem " + mail) == null; i++) {
      Thread.sleep(200);
    }
    assertThat(text("select problem " + mail)).isNotBlank();
    assertThat(text("select (sent_at is null and given_up_at is null and due_at > now() and attempts > 0)::text " + mail)).isEqualTo("true");
  }

  @Test
  void a_code_is_taken_once_and_a_printed_one_too() {
    long account = person("uji-kode", "FRONT_DESK").accountId();
    TotpSecret secret = TotpSecret.drawn();
    assertThatThrownBy(() -> factors.enrol(account, secret, "12345x", OFFICE)).isInstanceOf(InvalidInput.class);
    String code = secret.code(Instant.now());
    List<String> printed = factors.enrol(account, secret, code, OFFICE);
    assertThat(printed).hasSize(10);
    assertThat(factors.accepts(account, code, OFFICE)).as("it set up the factor").isFalse();
    String next = secret.code(Instant.now().plusSeconds(30));
    assertThat(factors.accepts(account, next, OFFICE)).isTrue();
    assertThat(factors.accepts(account, next, OFFICE)).isFalse();
    assertThat(factors.accepts(account, printed.get(3), OFFICE)).isTrue();
    assertThat(factors.accepts(account, printed.get(3), OFFICE)).isFalse();
    assertThatThrownBy(() -> factors.enrol(account, TotpSecret.drawn(), "000000", OFFICE)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void whoever_decides_about_others_must_have_a_second_factor() {
    assertThat(factors.step(person("uji-meja", "FRONT_DESK"))).isEqualTo(FactorStep.NONE);
    assertThat(factors.step(person("uji-aduan", "COMPLAINT_OFFICER"))).isEqualTo(FactorStep.ENROL);
    SignedIn admin = person("uji-admin", "AGENCY_ADMIN");
    assertThat(factors.step(admin)).isEqualTo(FactorStep.ENROL);
    as.agency(agencies.named("uji-admin"), () -> factors.give(email("uji-admin"), TotpSecret.drawn()));
    assertThat(factors.step(admin)).isEqualTo(FactorStep.CODE);
  }

  @Test
  void a_lost_factor_is_taken_away_by_the_own_agency_alone_and_leaves_a_trail() throws SQLException {
    SignedIn person = person("uji-hilang", "COMPLAINT_OFFICER");
    long own = agencies.named("uji-hilang");
    long other = agencies.named("uji-tetangga");
    as.agency(own, () -> factors.give(email("uji-hilang"), TotpSecret.drawn()));
    String token = sessions.begin(person.accountId(), "uji-hilang", OFFICE);
    UUID id = publicId(person);
    assertThatThrownBy(() -> as.agency(other, () -> factors.reset(id))).isInstanceOf(NotFound.class);
    assertThat(factors.step(person)).isEqualTo(FactorStep.CODE);
    as.agency(own, () -> factors.reset(id));
    assertThat(factors.step(person)).isEqualTo(FactorStep.ENROL);
    assertThat(sessions.lives(token)).isFalse();
    assertThat(as.agency(own, () -> trail.list(null, null, 10)).items()).extracting(TrailEntry::act).contains("factor.reset");
  }

  @Test
  void an_invitation_makes_nothing_until_it_is_accepted_and_is_good_once_and_not_for_ever() throws SQLException {
    String email = email("undangan-" + UUID.randomUUID());
    assertThat(invited("uji-undang", email)).as("where mail is sent nobody but the address gets the link").isEqualTo(new People.Added(null, null));
    assertThat(text("select count(*) from account where email = '" + email + "'")).isEqualTo("0");
    assertThat(text("select string_agg(kind, ',') from mail_outbox where recipient = '" + email + "'")).isEqualTo("invitation");
    String token = link(email, true);
    String second = link(email, true);
    assertThat(answers.open(token)).hasValueSatisfying(opened -> assertThat(List.of(opened.choosing(), opened.signingIn())).containsExactly(true, false));
    assertThat(links.holder(token)).as("a link of another kind").isEmpty();
    assertThatThrownBy(() -> join(token, "indonesia2026!")).isInstanceOf(InvalidInput.class);
    Invitation invitation = answers.open(token).orElseThrow().invitation();
    join(token, PASSWORD);
    SignedIn person = signIn.authenticate(email, PASSWORD).orElseThrow();
    assertThat(person.places()).extracting(Workplace::slug).containsExactly("uji-undang");
    assertThat(text("select (proved_at is not null)::text from account where email = '" + email + "'")).isEqualTo("true");
    for (String used : List.of(token, second, "x")) {
      assertThat(answers.open(used)).isEmpty();
      assertThatThrownBy(() -> nobody(() -> acceptance.accept(invitation, new InvitationAnswer(invitation.id(), used, PASSWORD, OFFICE)))).isInstanceOf(Refused.class);
    }
    String late = email("telat-" + UUID.randomUUID());
    invited("uji-undang", late);
    run("insert into account_link (token_hash, invitation, kind, until, mailed) select sha256('lama'), id, 'INVITATION', now() - interval '1 second', true"
        + " from invitation where email = '" + late + "'");
    assertThat(answers.open("lama")).isEmpty();
  }

  /** Or whoever invites an address first, and opens the link, would have all that others give to that address later. */
  @Test
  void an_address_is_proved_by_mail_alone_and_nobody_gets_a_role_elsewhere_without_that_or_the_very_link() throws SQLException {
    String email = email("rebut-" + UUID.randomUUID());
    invited("uji-dulu", email);
    join(link(email, false), PASSWORD);
    SignedIn person = signIn.authenticate(email, PASSWORD).orElseThrow();
    assertThat(text("select (proved_at is null)::text from account where email = '" + email + "'")).as("handed over").isEqualTo("true");
    assertThat(invited("uji-nanti", email)).as("as for an address without account").isEqualTo(new People.Added(null, null));
    assertThat(signIn.again(person).places()).as("nobody is attached silently").extracting(Workplace::slug).containsExactly("uji-dulu");
    UUID id = publicId(person);
    as.agency(agencies.named("uji-dulu"), () -> factors.reset(id)); // and an invitation stops no help
    assertThat(mine(person)).as("nor seen").isEmpty();
    String very = link(email, true);
    Invitation invitation = answers.open(very).orElseThrow().invitation();
    as(person, () -> assertThat(answers.waiting(very)).extracting(Invitation::id).containsExactly(invitation.id()));
    as(person, () -> assertThatThrownBy(() -> answers.decline(invitation.id(), null, null)).isInstanceOf(NotFound.class));
    assertThatThrownBy(() -> accept(person, invitation, null)).isInstanceOf(Refused.class).hasMessageContaining("invitation.needs-link");
    assertThatThrownBy(() -> accept(person("uji-lain", "FRONT_DESK"), invitation, link(email, true))).as("another account").isInstanceOf(NotFound.class);
    accept(person, invitation, link(email, true));
    assertThat(signIn.again(person).places()).extracting(Workplace::slug).containsExactly("uji-dulu", "uji-nanti");
    invited("uji-kelak", email);
    accept(person, mine(person).getFirst(), null); // the mailed link has proved the address
    assertThat(signIn.again(person).places()).hasSize(3);
    assertThat(as.agency(agencies.named("uji-kelak"), () -> trail.list(null, null, 10)).items()).extracting(TrailEntry::act)
        .contains("person.invited", "membership.accepted");
  }

  /** Else whoever invites an address, and opens the link, would learn who has an account, or take one that waits for its person. */
  @Test
  void a_link_handed_over_tells_nothing_of_an_address_and_opens_no_account_that_works_elsewhere() throws SQLException {
    person("uji-kenal", "FRONT_DESK");
    String known = email("uji-kenal");
    String waits = email("pulih-" + UUID.randomUUID());
    as.agency(agencies.named("uji-asal"), () -> members.enrol(waits, "Siti", PASSWORD, "FRONT_DESK"));
    run("update account set password_hash = null where email = '" + waits + "'");
    String nobody = email("siapa-" + UUID.randomUUID());
    for (String email : List.of(known, waits, nobody)) {
      invited("uji-intip", email);
      String token = link(email, false);
      assertThat(answers.open(token)).hasValueSatisfying(opened -> assertThat(List.of(opened.choosing(), opened.signingIn())).containsExactly(true, true));
      assertThatThrownBy(() -> join(token, "indonesia2026!")).as(email).isInstanceOf(InvalidInput.class);
    }
    for (String email : List.of(known, waits)) {
      String token = link(email, false);
      assertThatThrownBy(() -> join(token, PASSWORD)).as(email).isInstanceOf(Refused.class).hasMessageContaining("invitation.sign-in-instead");
    }
    join(link(waits, true), PASSWORD);
    assertThat(signIn.authenticate(waits, PASSWORD).orElseThrow().places()).extracting(Workplace::slug).containsExactly("uji-asal", "uji-intip");
  }

  @Test
  void nobody_floods_an_address_or_puts_a_link_into_a_name() {
    String email = email("banjir-" + UUID.randomUUID());
    for (int i = 0; i < 10; i++) {
      invited("uji-banjir", email);
    }
    assertThatThrownBy(() -> invited("uji-banjir-lain", email)).isInstanceOf(Refused.class).hasMessageContaining("mail.too-many");
    for (String name : List.of("Klik https://contoh.example", "Siti\u202Eitis", "Siti\u200B")) {
      assertThatThrownBy(() -> as.agency(agencies.named("uji-banjir"), () -> people.add(email("nama"), name,
          new Appointment("FRONT_DESK", LocalDate.now(clock), null, null)))).isInstanceOf(InvalidInput.class).hasMessageContaining("person.name-odd");
    }
    SignedIn person = person("uji-banjir-surel", "FRONT_DESK");
    for (int i = 0; i < 10; i++) {
      String fresh = "banjir" + i + "@surel.example";
      as(person, () -> emails.ask(PASSWORD, fresh, OFFICE));
    }
    assertThatThrownBy(() -> as(person, () -> emails.ask(PASSWORD, "banjir-lagi@surel.example", OFFICE))).isInstanceOf(Refused.class)
        .hasMessageContaining("mail.too-many");
  }

  @Test
  void nobody_enters_an_agency_that_is_closed() throws SQLException {
    String email = email("tutup-" + UUID.randomUUID());
    invited("uji-tutup", email);
    String token = link(email, true);
    Invitation invitation = answers.open(token).orElseThrow().invitation();
    as.agency(agencies.named("uji-tutup"), () -> acts.close());
    assertThat(answers.open(token)).isEmpty();
    assertThatThrownBy(() -> nobody(() -> acceptance.accept(invitation, new InvitationAnswer(invitation.id(), token, PASSWORD, OFFICE))))
        .isInstanceOf(Refused.class).hasMessageContaining("link.not-good");
  }

  @Test
  void recovery_codes_work_when_the_key_of_the_secrets_is_lost() throws SQLException {
    long account = person("uji-kunci", "FRONT_DESK").accountId();
    TotpSecret secret = TotpSecret.drawn();
    List<String> printed = factors.enrol(account, secret, secret.code(Instant.now()), OFFICE);
    run("delete from second_factor where account_id = " + account);
    run("insert into second_factor (account_id, secret, last_step, confirmed_at) values (" + account + ", decode(repeat('5a', 48), 'hex'), 0, now())");
    assertThat(factors.accepts(account, secret.code(Instant.now()), OFFICE)).isFalse();
    assertThat(factors.accepts(account, printed.getFirst(), OFFICE)).isTrue();
  }

  @Test
  void setting_up_a_second_factor_from_a_session_asks_for_the_password_and_is_told() throws SQLException {
    SignedIn person = person("uji-ponsel", "FRONT_DESK");
    TotpSecret secret = TotpSecret.drawn();
    String code = secret.code(Instant.now());
    assertThatThrownBy(() -> as(person, () -> factors.enrolOwn("bukan sandinya", secret, code, "x", OFFICE))).isInstanceOf(InvalidInput.class);
    assertThat(factors.step(person)).isEqualTo(FactorStep.NONE);
    as(person, () -> factors.enrolOwn(PASSWORD, secret, code, "x", OFFICE));
    assertThat(factors.step(person)).isEqualTo(FactorStep.CODE);
    assertThat(text("select kind from mail_outbox where recipient = '" + email("uji-ponsel") + "' and kind like 'factor%'")).isEqualTo("factor-set-up");
    assertThat(text("select kind from account_event where account_id = " + person.accountId() + " order by id desc")).isEqualTo("factor-set-up");
  }

  @Test
  void only_the_change_of_address_asked_for_last_holds_and_mail_on_its_way_follows_it() throws SQLException {
    SignedIn person = person("uji-surel", "FRONT_DESK");
    as(person, () -> emails.ask(PASSWORD, "satu@surel.example", OFFICE));
    String first = emailLink(person, "EMAIL_OLD", "satu@surel.example");
    String firstNew = emailLink(person, "EMAIL_NEW", "satu@surel.example");
    nobody(() -> emails.confirm(first, OFFICE));
    as(person, () -> emails.ask(PASSWORD, "dua@surel.example", OFFICE));
    assertThat(emails.pending(firstNew)).as("of a change that was replaced").isEmpty();
    String secondNew = emailLink(person, "EMAIL_NEW", "dua@surel.example");
    nobody(() -> assertThat(emails.confirm(secondNew, OFFICE)).as("what confirmed the other change confirms nothing").isFalse());
    sessions.begin(person.accountId(), "uji-surel", OFFICE);
    sessions.begin(person.accountId(), "uji-surel", ELSEWHERE);
    nobody(() -> assertThat(emails.confirm(emailLink(person, "EMAIL_OLD", "dua@surel.example"), OFFICE)).isTrue());
    assertThat(signIn.authenticate("dua@surel.example", PASSWORD)).isPresent();
    assertThat(text("select count(*) from mail_outbox where recipient = '" + email("uji-surel") + "' and sent_at is null and kind <> 'invitation'")).isEqualTo("0");
    assertThat(text("select count(*) from mail_outbox where recipient = 'dua@surel.example' and kind = 'sign-in-from-elsewhere'")).isEqualTo("1");
    as(person, () -> emails.ask(PASSWORD, email("uji-surel"), OFFICE));
    assertThat(text("select (old_at is null and new_at is null)::text from email_change where account_id = " + person.accountId())).isEqualTo("true");
  }

  @Test
  void where_mail_is_sent_nobody_hands_over_a_link() throws SQLException {
    UUID id = publicId(person("uji-serah", "FRONT_DESK"));
    assertThatThrownBy(() -> as.agency(agencies.named("uji-serah"), () -> links.handOver(id))).isInstanceOf(Refused.class)
        .hasMessageContaining("link.by-mail");
  }

  /** Each check takes 19 MiB, and the heap of the server is 464 MiB. */
  @Test
  void many_at_the_door_at_once_do_not_take_all_the_memory() throws Exception {
    Callable<Boolean> knock = () -> PasswordHash.matchesNobody("bukan kata sandi siapa pun");
    try (ExecutorService crowd = Executors.newFixedThreadPool(100)) {
      for (Future<Boolean> answer : crowd.invokeAll(Collections.nCopies(200, knock))) {
        assertThat(answer.get()).isFalse();
      }
    }
  }

  /** Or any agency could make somebody a member and open his or her account. */
  @Test
  void nobody_is_helped_into_the_account_of_somebody_who_works_elsewhere_too() throws SQLException {
    SignedIn person = person("uji-dua", "FRONT_DESK");
    as.agency(agencies.named("uji-dua"), () -> factors.give(email("uji-dua"), TotpSecret.drawn()));
    long taker = agencies.named("uji-perebut");
    as.agency(taker, () -> members.enrol(email("uji-dua"), "Siti", PASSWORD, "FRONT_DESK"));
    UUID id = publicId(person);
    assertThatThrownBy(() -> as.agency(taker, () -> factors.reset(id))).isInstanceOf(Refused.class).hasMessageContaining("member.works-elsewhere");
    assertThat(factors.step(person)).isEqualTo(FactorStep.CODE);
  }

  @Test
  void mail_that_was_given_up_names_nobody_and_can_be_tried_again() throws SQLException {
    String email = email("mati-" + UUID.randomUUID());
    run("insert into mail_outbox (recipient, kind, told, created_at, due_at, attempts, given_up_at, problem) values ('" + email
        + "', 'password-changed', '{\"name\":\"Rahasia\"}', now(), now(), 10, now() + interval '1 day', '550 <" + email + "> unknown')");
    long agency = agencies.named("uji-surat");
    DeadLetter dead = as.agency(agency, () -> letters.list(null)).items().getFirst();
    assertThat(dead.recipient()).isEqualTo("m…@contoh.id");
    assertThat(dead.toString()).doesNotContain(email).doesNotContain("Rahasia");
    as.agency(agency, () -> letters.retry(dead.id()));
    assertThatThrownBy(() -> as.agency(agency, () -> letters.retry(dead.id()))).as("it is on its way").isInstanceOf(NotFound.class);
    assertThat(Canaries.strings("select label from trail_entry where owner = 'pemerintah/' and subject = 'letter/" + dead.id() + "'"))
        .containsExactly("password-changed");
    assertThat(text("select (given_up_at is null and due_at < now() + interval '2 minutes' and attempts < 2)::text from mail_outbox where recipient = '" + email + "'"))
        .isEqualTo("true");
  }

  @Test
  void what_can_wait_waits() throws Exception {
    String email = email("nanti-" + UUID.randomUUID());
    as.agency(agencies.named("uji-surat"), () -> acts.mailTomorrow(email));
    assertThat(text("select (due_at > now() + interval '23 hours' and attempts = 0)::text from mail_outbox where recipient = '" + email + "'")).isEqualTo("true");
  }

  @Test
  void without_demo_data_there_is_no_mailbox() {
    assertThatThrownBy(() -> mailbox.list(null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mailbox.letter(UUID.randomUUID())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mailbox.keep(email("x"), "x", "x")).isInstanceOf(NotFound.class);
  }

  @Test
  @RunAsClient
  void without_demo_data_the_page_of_the_mailbox_does_not_exist() throws Exception {
    for (String page : List.of("/kelola/kotak-surat", "/kelola/kotak-surat.xhtml", "/kelola/kotak-surat?id=" + UUID.randomUUID())) {
      var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + Integer.getInteger("it.http.port") + page).toURL().openConnection();
      assertThat(connection.getResponseCode()).as(page).isEqualTo(404);
    }
  }

  private UUID publicId(SignedIn person) throws SQLException {
    return UUID.fromString(text("select public_id from account where id = " + person.accountId()));
  }

  private People.Added invited(String agency, String email) {
    return as.agency(agencies.named(agency), () -> people.add(email, "Siti", new Appointment("FRONT_DESK", LocalDate.now(clock), null, null)));
  }

  /** A link of the invitation to this address that waits. @param mailed as if it had gone by mail */
  private String link(String email, boolean mailed) throws SQLException {
    String token = UUID.randomUUID().toString();
    run("insert into account_link (token_hash, invitation, kind, until, mailed) select sha256('" + token + "'), id, 'INVITATION', now() + interval '1 day', " + mailed
        + " from invitation where email = '" + email + "' and decided_at is null");
    return token;
  }

  private String emailLink(SignedIn person, String kind, String email) throws SQLException {
    String token = UUID.randomUUID().toString();
    run("insert into account_link (token_hash, account_id, kind, email, until, mailed) values (sha256('" + token + "'), " + person.accountId() + ", '" + kind + "', '"
        + email + "', now() + interval '1 day', true)");
    return token;
  }

  private void join(String token, String password) {
    Invitation invitation = answers.open(token).orElseThrow().invitation();
    nobody(() -> acceptance.accept(invitation, new InvitationAnswer(invitation.id(), token, password, OFFICE)));
  }

  private void accept(SignedIn person, Invitation invitation, String token) {
    as(person, () -> acceptance.accept(invitation, new InvitationAnswer(invitation.id(), token, null, OFFICE)));
  }

  private List<Invitation> mine(SignedIn person) {
    List<Invitation> mine = new ArrayList<>();
    as(person, () -> mine.addAll(answers.waiting(null)));
    return mine;
  }

  private void as(SignedIn person, As.Work work) {
    nobody(() -> {
      actor.is(person.accountId());
      work.run();
    });
  }

  private void nobody(As.Work work) {
    as.nobody(() -> runAs.nobody("test", () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }));
  }

  private SignedIn person(String agency, String role) {
    as.agency(agencies.named(agency), () -> members.enrol(email(agency), "Siti", PASSWORD, role));
    return signIn.authenticate(email(agency), PASSWORD).orElseThrow();
  }

  private static String email(String name) {
    return name + "@contoh.id";
  }

  private void insert(long account, String token, String startedAgo, String seenAgo) throws SQLException {
    run("insert into staff_session (public_id, token_hash, account_id, started_at, last_seen_at, address) values (gen_random_uuid(), sha256('" + token
        + "'), " + account + ", now() - interval '" + startedAgo + "', now() - interval '" + seenAgo + "', '192.0.2.1')");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
