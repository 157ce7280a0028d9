package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyItem;
import id.baku.agencies.AgencyKeys;
import id.baku.agencies.NewAgencies;
import id.baku.agencies.OfficeAgencies;
import id.baku.onboarding.AgencyApplication;
import id.baku.onboarding.AgencyBatch.Made;
import id.baku.onboarding.AgencyBatch;
import id.baku.onboarding.AgencyColumn;
import id.baku.onboarding.AgencyRow;
import id.baku.onboarding.AgencyTables;
import id.baku.onboarding.ApplicationBox;
import id.baku.onboarding.ApplicationDesk;
import id.baku.onboarding.ApplicationState;
import id.baku.onboarding.NewApplication;
import id.baku.onboarding.SetUp;
import id.baku.onboarding.SetUpDesk;
import id.baku.onboarding.SetUpStep;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.FactorStep;
import id.baku.security.Invitation;
import id.baku.security.LinkToken;
import id.baku.security.LostAccess;
import id.baku.security.Members;
import id.baku.security.Office;
import id.baku.security.People;
import id.baku.security.PeopleReader;
import id.baku.security.Permission;
import id.baku.security.RunAs;
import id.baku.security.SecondFactors;
import id.baku.security.SignIn;
import id.baku.security.SignedIn;
import id.baku.security.TotpSecret;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.security.Workplace;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How agencies come to Baku, inside the server. */
@ExtendWith(ArquillianExtension.class)
class OnboardingIT {

  private static final int MANY = 60;
  private static final String PASSWORD = "cukup-panjang-dan-jarang";
  private static final Workplace OFFICE = new Workplace(Office.GOVERNMENT, null, "kota-metro", "Pemerintah Kota Metro", false, null,
      Set.of(Permission.SEE_GOVERNMENT, Permission.COORDINATE_GOVERNMENT, Permission.APPOINT_OFFICERS));
  private static final Workplace PLATFORM = new Workplace(Office.PLATFORM, null, null, null, false, null,
      Set.of(Permission.RUN_PLATFORM, Permission.APPOINT_OFFICERS));

  @Inject Agencies agencies;
  @Inject As as;
  @Inject RunAs runAs;
  @Inject Actor actor;
  @Inject Members members;
  @Inject SignIn signIn;
  @Inject AgencyBatch batch;
  @Inject AgencyTables tables;
  @Inject AgencyKeys keys;
  @Inject NewAgencies newAgencies;
  @Inject OfficeAgencies offices;
  @Inject LostAccess access;
  @Inject SecondFactors factors;
  @Inject People people;
  @Inject PeopleReader reader;
  @Inject TrailReader trail;
  @Inject SetUpDesk setUp;
  @Inject ApplicationBox box;
  @Inject ApplicationDesk desk;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void all_rows_become_agencies_each_in_its_own_name() {
    long coordinator = coordinator();
    List<Made> made = inOffice(coordinator, () -> batch.found(List.of(row(2, "Dinas Tabel Satu", "tabel.satu@metro.example"),
        row(3, "Dinas Tabel Dua", "tabel.dua@metro.example"))));
    assertThat(made).extracting(Made::name).containsExactly("Dinas Tabel Satu", "Dinas Tabel Dua");
    assertThat(made).as("mail is on, so nobody holds a link in hand").allMatch(one -> one.invitation() == null);
    for (String number : List.of("satu", "dua")) {
      long agency = keys.idOf("kota-metro-dinas-tabel-" + number).orElseThrow();
      assertThat(as.agency(agency, () -> people.invited())).extracting(Invitation::email).containsExactly("tabel." + number + "@metro.example");
      assertThat(as.agency(agency, () -> reader.list(null, 10)).items()).as("nobody has accepted yet").isEmpty();
      assertThat(as.agency(agency, () -> trail.list("agency", null, 10).items())).extracting(TrailEntry::act).containsExactly("agency.founded");
    }
  }

  @Test
  void when_one_row_is_refused_nothing_was_made() {
    long coordinator = coordinator();
    List<AgencyRow> rows = List.of(row(2, "Dinas Batal Satu", "batal.satu@metro.example"), row(3, "Dinas Batal Dua", "batal.dua@metro.example"),
        row(4, "Dinas Batal Tiga", "batal.tiga@metro.example"));
    assertThat(inOffice(coordinator, () -> batch.check(rows))).allMatch(row -> row.isGood());
    inOffice(coordinator, () -> batch.found(List.of(row(2, "Dinas Batal Dua", "lebih.cepat@metro.example")))); // somebody else was quicker
    assertThatThrownBy(() -> inOffice(coordinator, () -> batch.found(rows))).isInstanceOfSatisfying(Refused.class, refused ->
        assertThat(refused.params()).containsEntry("row", 3).containsEntry("reason", "agency.name-taken"));
    for (String number : List.of("satu", "tiga")) {
      assertThat(keys.idOf("kota-metro-dinas-batal-" + number)).isEmpty();
    }
    List<Made> again = inOffice(coordinator, () -> batch.found(List.of(rows.getFirst())));
    assertThat(again).extracting(Made::email).containsExactly("batal.satu@metro.example");
    assertThatThrownBy(() -> inOffice(coordinator, () -> batch.found(List.of(row(2, "DINAS  batal-satu", "lain@metro.example")))))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.params()).containsEntry("reason", "agency.name-taken"));
  }

  @Test
  void the_blank_sheet_comes_out_of_the_program_beside_the_server_and_goes_back_in() {
    byte[] blank = tables.blank();
    assertThat(blank).startsWith('P', 'K');
    assertThatThrownBy(() -> tables.read(blank)).isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.code()).isEqualTo("agency-table.empty"));
    byte[] broken = blank.clone();
    java.util.Arrays.fill(broken, broken.length / 2, broken.length, (byte) 7);
    assertThatThrownBy(() -> tables.read(broken)).isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.code()).isEqualTo("decree.broken"));
  }

  @Test
  void while_nobody_works_there_the_office_invites_again_and_whoever_was_invited_before_is_not() {
    long coordinator = coordinator();
    inOffice(coordinator, () -> batch.found(List.of(row(2, "Dinas Salah Alamat", "salah@metro.example"))));
    String slug = "kota-metro-dinas-salah-alamat";
    inOffice(coordinator, () -> newAgencies.inviteAgain(slug, "benar@metro.example", "Admin Benar"));
    long agency = keys.idOf(slug).orElseThrow();
    assertThat(as.agency(agency, () -> people.invited())).extracting(Invitation::email).containsExactly("benar@metro.example");
    assertThat(as.agency(agency, () -> trail.list(null, null, 10).items())).extracting(TrailEntry::act)
        .containsExactly("person.invited", "invitation.taken-back", "person.invited", "agency.founded");
    assertThat(inOffice(coordinator, () -> offices.list(null, 100)).items()).filteredOn(item -> item.slug().equals(slug)).allMatch(AgencyItem::deserted);

    as.agency(agency, () -> members.enrol("benar@metro.example", "Admin Benar", PASSWORD, "AGENCY_ADMIN"));
    assertThatThrownBy(() -> inOffice(coordinator, () -> newAgencies.inviteAgain(slug, "lain@metro.example", "Lain"))).isInstanceOf(Refused.class)
        .hasMessageContaining("agency.has-people");
    assertThat(inOffice(coordinator, () -> offices.list(null, 100)).items()).filteredOn(item -> item.slug().equals(slug)).noneMatch(AgencyItem::deserted);
    for (String none : List.of("tidak-ada", "lampung-biro-organisasi")) {
      assertThatThrownBy(() -> inOffice(coordinator, () -> newAgencies.inviteAgain(none, "lain@metro.example", "Lain"))).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void an_office_helps_whoever_works_for_its_government_alone_and_whoever_runs_baku_everybody() throws SQLException {
    long coordinator = coordinator();
    for (String number : List.of("satu", "dua")) {
      inOffice(coordinator, () -> batch.found(List.of(row(2, "Dinas Kunci " + number, "kunci@metro.example"))));
      as.agency(keys.idOf("kota-metro-dinas-kunci-" + number).orElseThrow(), () -> members.enrol("kunci@metro.example", "Kunci", PASSWORD, "AGENCY_ADMIN"));
    }
    as.nobody(() -> runAs.nobody("test", () -> factors.give("kunci@metro.example", TotpSecret.drawn())));
    SignedIn person = signIn.authenticate("kunci@metro.example", PASSWORD).orElseThrow();
    assertThat(factors.step(person)).isEqualTo(FactorStep.CODE);

    assertThatThrownBy(() -> help(coordinator, OFFICE, "kunci@metro.example", " ")).isInstanceOf(InvalidInput.class).hasMessageContaining("access.reason-missing");
    assertThatThrownBy(() -> help(coordinator, OFFICE, "tidak.ada@metro.example", "Datang sendiri")).isInstanceOf(Refused.class).hasMessageContaining("access.not-here");
    help(coordinator, OFFICE, "kunci@metro.example", "Datang sendiri");
    assertThat(factors.step(person)).as("has to set it up anew").isEqualTo(FactorStep.ENROL);

    as.nobody(() -> runAs.nobody("test", () -> factors.give("kunci@metro.example", TotpSecret.drawn())));
    Canaries.run("insert into government_role (account_id, role, valid, appointed_at) values (" + person.accountId()
        + ", 'OPERATOR', daterange('2026-01-01', null), now())"); // elsewhere too
    assertThatThrownBy(() -> help(coordinator, OFFICE, "kunci@metro.example", "Datang sendiri")).isInstanceOf(Refused.class).hasMessageContaining("access.not-here");
    Canaries.run("delete from government_role where role = 'OPERATOR' and account_id = " + person.accountId());
    assertThat(factors.step(person)).isEqualTo(FactorStep.CODE);
    assertThatThrownBy(() -> help(person.accountId(), PLATFORM, "kunci@metro.example", "Saya sendiri")).isInstanceOf(Refused.class).hasMessageContaining("access.own");
    help(coordinator, PLATFORM, "kunci@metro.example", "Surat kepala dinas nomor 12");
    assertThat(factors.step(person)).isEqualTo(FactorStep.ENROL);
  }

  private void help(long account, Workplace office, String email, String reason) {
    as.nobody(() -> runAs.nobody("test", () -> {
      actor.signedIn(account, office);
      access.takeAwayFactor(email, reason);
    }));
  }

  @Test
  void many_rows_fit_into_one_transaction() {
    long coordinator = coordinator();
    List<AgencyRow> rows = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      rows.add(row(i + 1, "Kelurahan Seribu " + i, "lurah." + i + "@seribu.example"));
    }
    assertThat(inOffice(coordinator, () -> batch.found(rows))).hasSize(MANY);
  }

  @Test
  void an_application_is_decided_once_by_its_own_government_and_makes_the_agency_or_nothing() throws SQLException {
    long coordinator = coordinator();
    as.nobody(() -> runAs.nobody("test", () -> box.send(new NewApplication("kota-metro", "Dinas Pemohon", "Dinas Pemohon", "Jalan Contoh 1", "12/2026",
        "Pemohon", "pemohon@metro.example"))));
    run("update agency_application set state = 'OPEN'"); // as if its address were proved, where mail is sent
    AgencyApplication seen = inOffice(coordinator, () -> desk.list(ApplicationState.OPEN, null)).items().getFirst();
    assertThatThrownBy(() -> inOffice(coordinator, () -> desk.approve(seen.id(), seen.lockVersion(), "Dinas Pemohon", "Dinаs")))
        .isInstanceOf(InvalidInput.class);
    assertThat(inOffice(coordinator, () -> desk.application(seen.id())).state()).as("nothing is half done").isEqualTo(ApplicationState.OPEN);
    inOffice(coordinator, () -> desk.approve(seen.id(), seen.lockVersion(), "Dinas Pemohon", "Dinas Pemohon"));
    long made = keys.idOf("kota-metro-dinas-pemohon").orElseThrow();
    assertThat(as.agency(made, () -> people.invited())).extracting(Invitation::email).containsExactly("pemohon@metro.example");
    assertThatThrownBy(() -> inOffice(coordinator, () -> {
      desk.decline(seen.id(), seen.lockVersion(), "terlambat");
      return null;
    })).isInstanceOf(Stale.class);

    as.nobody(() -> runAs.nobody("test", () -> box.send(new NewApplication("kota-metro", "Dinas Penyusul", "Dinas Penyusul", "Jalan Contoh 2", "13/2026",
        "Penyusul", "penyusul@metro.example"))));
    run("insert into government_role (account_id, government_slug, role, valid, appointed_at) values (" + coordinator
        + ", 'kota-metro', 'COORDINATOR', daterange('2026-01-01', null), now())");
    run("delete from mail_outbox where kind = 'application-confirm'"); // else its link is drawn anew when it is sent
    run("update agency_application set token_hash = decode('" + HexFormat.of().formatHex(LinkToken.hash("kunci-uji")) + "', 'hex') where applicant = 'Penyusul'");
    as.nobody(() -> runAs.nobody("test", () -> assertThat(box.confirm("kunci-uji")).isTrue()));
    as.nobody(() -> runAs.nobody("test", () -> assertThat(box.confirm("kunci-uji")).as("once").isFalse()));
    AgencyApplication late = inOffice(coordinator, () -> desk.list(ApplicationState.OPEN, null)).items().getFirst();
    inOffice(coordinator, () -> {
      desk.decline(late.id(), late.lockVersion(), "Sudah ada.");
      return null;
    });
    assertThat(Canaries.strings("select act || ' ' || label from trail_entry where owner = 'pemerintah/kota-metro' and act like 'application.%'"
        + " and account_id = " + coordinator + " order by id")).containsExactly("application.read Dinas Pemohon", "application.read Dinas Penyusul",
        "application.declined Dinas Penyusul");
    assertThat(Canaries.strings("select kind || ' ' || recipient from mail_outbox where kind in ('application-waiting', 'application-declined')"
        + " and recipient like '%@metro.example' order by kind desc"))
        .containsExactly("application-waiting koordinator@metro.example", "application-declined penyusul@metro.example");
    assertThat(Canaries.strings("select kind from mail_outbox where kind in ('application-waiting', 'application-declined') and (extract(isodow from due_at at time zone"
        + " 'Asia/Jakarta') > 5 or cast(due_at at time zone 'Asia/Jakarta' as time) not between '07:30' and '17:00')")).as("waits until people work").isEmpty();
    run("update government_role set valid = 'empty' where role = 'COORDINATOR' and account_id = " + coordinator);

    run("update agency_application set decided_at = now() - interval '91 days'");
    as.nobody(() -> runAs.nobody("test", box::forget));
    AgencyApplication old = inOffice(coordinator, () -> desk.application(seen.id()));
    assertThat(old.applicant()).isNull();
    assertThat(old.email()).isNull();
    run("update agency_application set government_slug = (select slug from government where slug <> 'kota-metro' limit 1)");
    assertThatThrownBy(() -> inOffice(coordinator, () -> desk.application(seen.id()))).isInstanceOf(NotFound.class);
  }

  private void run(String sql) {
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_step_is_done_when_what_it_leads_to_is_there_and_can_be_left_for_later() {
    long agency = agencies.named("siap-langkah");
    assertThat(as.agency(agency, () -> setUp.progress()).next().step()).isEqualTo(SetUpStep.IDENTITY);
    as.agency(agency, () -> setUp.skip(SetUpStep.IDENTITY, "menunggu alamat baru"));
    SetUp skipped = as.agency(agency, () -> setUp.progress());
    assertThat(skipped.next().step()).isEqualTo(SetUpStep.LETTERHEAD);
    assertThat(skipped.done()).as("left is not done").isEqualTo(1);
    as.agency(agency, () -> setUp.resume(SetUpStep.IDENTITY));
    assertThat(as.agency(agency, () -> setUp.progress()).next().step()).isEqualTo(SetUpStep.IDENTITY);
    assertThat(as.agency(agency, () -> trail.list("set-up", null, 10).items())).extracting(TrailEntry::act)
        .containsExactly("set-up.resumed", "set-up.skipped");
    long other = agencies.named("siap-lain");
    assertThat(as.agency(other, () -> setUp.progress()).steps()).noneMatch(step -> step.reason() != null);
    assertThatThrownBy(() -> as.agency(agency, () -> setUp.skip(SetUpStep.HEAD, " "))).isInstanceOf(InvalidInput.class);
  }

  /** Account of somebody who is in office; which one does not matter here. */
  private long coordinator() {
    agencies.waitUntilLoaded();
    long home = agencies.named("tabel-rumah");
    as.agency(home, () -> members.enrol("koordinator@metro.example", "Koordinator", PASSWORD, "EDITOR"));
    return signIn.authenticate("koordinator@metro.example", PASSWORD).orElseThrow().accountId();
  }

  private <T> T inOffice(long account, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    as.nobody(() -> runAs.nobody("test", () -> {
      actor.signedIn(account, OFFICE);
      result.set(work.get());
    }));
    return result.get();
  }

  private static AgencyRow row(int number, String name, String email) {
    return new AgencyRow(number, Map.of(AgencyColumn.NAME, name, AgencyColumn.SHORT_NAME, name, AgencyColumn.PERSON, "Orang " + number,
        AgencyColumn.ADMIN_EMAIL, email), Set.of());
  }
}
