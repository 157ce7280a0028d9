package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.baku.agencies.CalendarEditor;
import id.baku.agencies.CalendarEditor.Weeks;
import id.baku.calendar.CalendarHours;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Handover;
import id.baku.security.Handover.Item;
import id.baku.security.Handover.Side;
import id.baku.security.Handovers;
import id.baku.security.Appointment;
import id.baku.security.Invitation;
import id.baku.security.Members;
import id.baku.security.Offices;
import id.baku.security.OwnRoles;
import id.baku.security.People;
import id.baku.security.PeopleReader;
import id.baku.security.Permission;
import id.baku.security.Person;
import id.baku.security.Person.Membership;
import id.baku.security.RunAs;
import id.baku.security.SignIn;
import id.baku.security.SignedIn;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.security.Workplace;
import id.baku.standards.DecreeFiles;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardPublisher;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who works where and in which role, inside the server. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

  private static final String PASSWORD = "cukup-panjang-dan-jarang";

  @Inject Agencies agencies;
  @Inject As as;
  @Inject RunAs runAs;
  @Inject Members members;
  @Inject People people;
  @Inject PeopleReader reader;
  @Inject OwnRoles ownRoles;
  @Inject Offices offices;
  @Inject SignIn signIn;
  @Inject TrailReader trail;
  @Inject StandardEditor editor;
  @Inject StandardPublisher publisher;
  @Inject DecreeRecorder decrees;
  @Inject DecreeFiles files;
  @Inject Actor actor;
  @Inject CurrentTenant tenant;
  @Inject Instance<RequestContextController> requests;
  @Inject Handovers handovers;
  @Inject CalendarEditor calendar;
  @Inject Clock clock;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void the_last_administrator_stays_until_there_is_a_successor() {
    long agency = agencies.named("orang-terakhir");
    enrol(agency, "satu@terakhir.example", "AGENCY_ADMIN");
    Membership only = membership(agency, "satu@terakhir.example");
    refused("person.last-admin", () -> people.end(only.id(), only.lockVersion()), agency);
    refused("person.last-admin", () -> people.change(only.id(), only.lockVersion(), role("EDITOR", null)), agency);
    refused("person.last-admin", () -> people.change(only.id(), only.lockVersion(), role("AGENCY_ADMIN", today().plusDays(30))), agency);
    assertThat(membership(agency, "satu@terakhir.example")).as("nothing is half done").isEqualTo(only);

    enrol(agency, "dua@terakhir.example", "AGENCY_ADMIN");
    as.agency(agency, () -> people.change(only.id(), only.lockVersion(), role("AGENCY_ADMIN", today().plusDays(30))));
    Membership other = membership(agency, "dua@terakhir.example");
    refused("person.last-admin", () -> people.end(other.id(), other.lockVersion()), agency);
    assertThat(as.agency(agency, () -> trail.list("membership", null, 10).items())).extracting(TrailEntry::act)
        .as("what was refused is not in the trail").containsExactly("membership.changed");
  }

  /** Each place asks for itself, and what is asked again takes the place of what was asked before. */
  @Test
  void whoever_is_invited_holds_no_role_and_is_seen_by_nobody_else() {
    long first = agencies.named("orang-undang-satu");
    long second = agencies.named("orang-undang-dua");
    for (long agency : List.of(first, second, first)) {
      assertThat(as.agency(agency, () -> people.add("baru@undang.example", "Baru", role("EDITOR", null))).person()).isNull();
    }
    assertThat(as.agency(second, () -> reader.list(null, 10)).items()).isEmpty();
    List<Invitation> invited = as.agency(first, people::invited);
    assertThat(invited).singleElement().satisfies(one -> assertThat(one.email()).isEqualTo("baru@undang.example"));
    refused("invitation.unknown", () -> people.takeBack(invited.getFirst().id()), second);
    as.agency(first, () -> people.takeBack(invited.getFirst().id()));
    assertThat(as.agency(first, people::invited)).isEmpty();
    assertThat(as.agency(second, people::invited)).hasSize(1);
  }

  @Test
  void two_administrators_who_end_each_other_at_once_leave_one() {
    long agency = agencies.named("orang-berebut");
    for (int round = 0; round < 5; round++) {
      enrol(agency, "kiri" + round + "@berebut.example", "AGENCY_ADMIN");
      enrol(agency, "kanan" + round + "@berebut.example", "AGENCY_ADMIN");
      List<Membership> admins = as.agency(agency, () -> reader.list(null, 100)).items().stream()
          .flatMap(person -> person.memberships().stream()).filter(held -> !held.isOver(today())).toList();
      List<Future<Boolean>> ends = admins.stream().map(held -> as.submit(agency, () -> {
        try {
          people.end(held.id(), held.lockVersion());
          return true;
        } catch (Refused last) {
          return false;
        }
      })).toList();
      assertThat(ends.stream().map(As::await).filter(ended -> !ended)).as("round %d", round).hasSize(1);
    }
  }

  @Test
  void a_role_that_is_changed_meanwhile_is_not_written_over_and_held_once_a_day() {
    long agency = agencies.named("orang-ganti");
    enrol(agency, "admin@ganti.example", "AGENCY_ADMIN");
    enrol(agency, "rudi@ganti.example", "EDITOR");
    Membership seen = membership(agency, "rudi@ganti.example");
    as.agency(agency, () -> people.change(seen.id(), seen.lockVersion(), role("EDITOR", today().plusDays(9))));
    assertThatThrownBy(() -> as.agency(agency, () -> people.change(seen.id(), seen.lockVersion(), role("FRONT_DESK", null))))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> as.agency(agency, () -> people.end(seen.id(), seen.lockVersion()))).isInstanceOf(Stale.class);
    refused("person.role-held", () -> people.add("rudi@ganti.example", null, role("EDITOR", null)), agency);
    as.agency(agency, () -> people.add("rudi@ganti.example", null,
        new Appointment("EDITOR", today().plusDays(10), null, SigningCapacity.HOLDER)));
    assertThat(person(agency, "rudi@ganti.example").memberships()).hasSize(2);
    assertThatThrownBy(() -> as.agency(agency, () -> people.add("rudi@ganti.example", null, role("EXAMINER", null))))
        .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.fields()).containsExactly("until"));
    assertThatThrownBy(() -> as.agency(agency, () -> people.add("rudi@ganti.example", null, role("OPERATOR", null))))
        .as("no role of an office in an agency").isInstanceOf(NotFound.class);
  }

  @Test
  void people_of_another_agency_are_nobody() {
    long own = agencies.named("orang-sini");
    long other = agencies.named("orang-sana");
    enrol(own, "admin@sini.example", "AGENCY_ADMIN");
    enrol(other, "admin@sana.example", "AGENCY_ADMIN");
    Person foreign = person(other, "admin@sana.example");
    Membership held = foreign.memberships().getFirst();
    assertThat(as.agency(own, () -> reader.list(null, 100)).items()).extracting(Person::email).containsExactly("admin@sini.example");
    for (Runnable act : List.<Runnable>of(() -> reader.person(foreign.id()), () -> people.appoint(foreign.id(), role("EDITOR", null)),
        () -> people.end(held.id(), held.lockVersion()), () -> people.change(held.id(), held.lockVersion(), role("EDITOR", null)))) {
      assertThatThrownBy(() -> as.agency(own, act)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void a_composed_role_allows_what_it_says_in_its_own_agency_and_on_its_days() {
    long agency = agencies.named("orang-peran");
    enrol(agency, "admin@peran.example", "AGENCY_ADMIN");
    as.agency(agency, () -> ownRoles.compose("Pengarsip", Set.of(Permission.READ_OWN_AGENCY, Permission.KEEP_DOCUMENT)));
    refused("role.name-taken", () -> ownRoles.compose("PENGARSIP", Set.of(Permission.READ_OWN_AGENCY)), agency);
    refused("role.name-taken", () -> ownRoles.compose("penyusun", Set.of(Permission.READ_OWN_AGENCY)), agency);
    refused("role.more-than-own", () -> ownRoles.compose("Penguasa", Set.of(Permission.RUN_PLATFORM)), agency);
    enrol(agency, "tono@peran.example", "pengarsip");
    assertThat(places("tono@peran.example")).singleElement().satisfies(place -> assertThat(place.permissions())
        .containsExactlyInAnyOrder(Permission.READ_OWN_AGENCY, Permission.KEEP_DOCUMENT));
    assertThatThrownBy(() -> as.agency(agencies.named("orang-peran-lain"), () -> people.add("tono@peran.example", null, role("pengarsip", null))))
        .isInstanceOf(NotFound.class);

    as.agency(agency, () -> ownRoles.change("pengarsip", 0, "Pengarsip", Set.of(Permission.READ_OWN_AGENCY)));
    assertThat(places("tono@peran.example").getFirst().permissions()).containsExactly(Permission.READ_OWN_AGENCY);
    Membership held = membership(agency, "tono@peran.example");
    as.agency(agency, () -> people.change(held.id(), held.lockVersion(),
        new Appointment("pengarsip", today().plusDays(1), null, SigningCapacity.HOLDER)));
    assertThat(places("tono@peran.example")).as("not before the first day").isEmpty();
  }

  @Test
  void who_approves_for_a_whole_government_may_do_that_in_all_its_agencies_and_no_more() {
    agencies.named("orang-pemerintah");
    nobody(() -> offices.enrol("sekda@pemerintah.example", "Sekda", PASSWORD, "kota-metro", "APPROVER"));
    List<Workplace> places = places("sekda@pemerintah.example");
    assertThat(places).extracting(Workplace::slug).contains("orang-pemerintah").doesNotContain("lampung-biro-organisasi");
    assertThat(places).allSatisfy(place -> assertThat(place.permissions()).contains(Permission.PUBLISH_STANDARD)
        .doesNotContain(Permission.MANAGE_PEOPLE, Permission.EDIT_STANDARD));
    nobody(() -> offices.enrol("koordinator@pemerintah.example", "Koordinator", PASSWORD, "kota-metro", "COORDINATOR"));
    assertThat(places("koordinator@pemerintah.example")).singleElement().satisfies(office -> {
      assertThat(office.agencyId()).isNull();
      assertThat(office.permissions()).allMatch(permission -> !permission.isOfAgency());
    });
  }

  @Test
  void nobody_approves_what_he_or_she_wrote_but_in_an_office_of_two_from_the_signed_paper() {
    long agency = agencies.named("orang-berdua");
    enrol(agency, "penulis@berdua.example", "EDITOR");
    enrol(agency, "kepala@berdua.example", "APPROVER");
    enrol(agency, "inspektorat@berdua.example", "EXAMINER");
    enrol(agency, "staf@berdua.example", "FRONT_DESK");
    as.agency(agency, () -> {
      decrees.record(decree("1", "a".repeat(64)));
      decrees.record(decree("2", null));
      decrees.record(decree("3", "b".repeat(64)));
      files.keepSigned("1", "ttd.pdf", "application/pdf", "%PDF-1.7 berdua".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    });
    for (String slug : List.of("satu", "dua", "tiga")) {
      by("penulis@berdua.example", agency, () -> Agencies.write(editor, slug, "Ditulis seorang diri"));
    }
    by("penulis@berdua.example", agency, () -> Agencies.write(editor, "tiga", "Ditulis lagi"));
    assertThat(as.agency(agency, () -> trail.list("draft", null, 10).items())).as("once, however often it is kept").hasSize(3)
        .allMatch(entry -> entry.actor().equals("penulis") && entry.act().equals("draft.worked-on"));
    assertThat(as.agency(agency, () -> trail.list("service", null, 10).items())).as("once, since it says the same").hasSize(3)
        .allMatch(entry -> entry.actor().equals("penulis") && entry.act().equals("service.described"));
    assertThat(as.agency(agency, () -> trail.list("decree/1", null, 10).items())).extracting(TrailEntry::act)
        .containsExactly("decree.signed-kept", "decree.recorded");
    Runnable own = () -> publisher.recordInForce("satu", "1", LocalDate.of(2026, 1, 1));
    refusedTo("penulis@berdua.example", agency, own);
    by("kepala@berdua.example", agency, () -> publisher.recordInForce("dua", "2", LocalDate.of(2026, 1, 1)));

    Membership third = membership(agency, "staf@berdua.example");
    as.agency(agency, () -> people.end(third.id(), third.lockVersion()));
    refusedTo("penulis@berdua.example", agency, () -> publisher.recordInForce("tiga", "2", LocalDate.of(2026, 1, 1)));
    refusedTo("penulis@berdua.example", agency, () -> publisher.recordInForce("tiga", "3", LocalDate.of(2026, 1, 1)));
    by("penulis@berdua.example", agency, own);
    assertThat(as.agency(agency, () -> trail.list("standard", null, 10).items())).extracting(TrailEntry::actor, TrailEntry::subject,
        entry -> entry.changes().getFirst().after()).containsExactly(tuple("penulis", "standard/satu", "SIGNED_PAPER"),
            tuple("kepala", "standard/dua", "SOMEBODY_ELSE"));
  }

  @Test
  void a_hand_over_moves_all_at_once_when_both_have_confirmed_the_same_list() {
    long agency = agencies.named("orang-serah");
    enrol(agency, "lama@serah.example", "AGENCY_ADMIN");
    enrol(agency, "lama@serah.example", "EDITOR");
    enrol(agency, "baru@serah.example", "FRONT_DESK");
    enrol(agency, "orang@serah.example", "FRONT_DESK");
    by("lama@serah.example", agency, () -> Agencies.write(editor, "pindah", "Satu"));
    by("lama@serah.example", agency, () -> handovers.begin(null, "baru@serah.example"));
    Handover first = handover("lama@serah.example", agency);
    assertThat(first.items()).extracting(Item::kind, Item::label).containsExactlyInAnyOrder(tuple("role", "AGENCY_ADMIN"), tuple("role", "EDITOR"),
        tuple("draft", "Layanan pindah"));
    by("lama@serah.example", agency, () -> handovers.confirm(first, Side.GIVER));
    refused("handover.unknown", () -> by("orang@serah.example", agency, Set.of(Permission.HAND_OVER), () -> handovers.confirm(first, Side.TAKER)));
    refused("handover.not-yours", () -> by("lama@serah.example", agency, () -> handovers.confirm(first, Side.TAKER)));

    by("lama@serah.example", agency, () -> Agencies.write(editor, "menyusul", "Dua"));
    refused("handover.changed", () -> by("baru@serah.example", agency, () -> handovers.confirm(first, Side.TAKER)));
    Handover longer = handover("baru@serah.example", agency);
    assertThat(longer.items()).hasSize(4);
    assertThat(longer.givenBy()).as("the giver confirmed another list").isNull();
    by("baru@serah.example", agency, () -> handovers.confirm(longer, Side.TAKER));
    assertThat(person(agency, "lama@serah.example").memberships()).as("nothing moves before both").noneMatch(held -> held.isOver(today()));
    Handover again = handover("lama@serah.example", agency);
    by("lama@serah.example", agency, () -> handovers.confirm(again, Side.GIVER));

    assertThat(as.agency(agency, () -> reader.list(null, 100)).items()).as("what began and ended today was never held")
        .extracting(Person::email).doesNotContain("lama@serah.example");
    assertThat(person(agency, "baru@serah.example").memberships()).extracting(Membership::role)
        .containsExactlyInAnyOrder("AGENCY_ADMIN", "EDITOR", "FRONT_DESK");
    by("baru@serah.example", agency, () -> handovers.begin(null, "orang@serah.example"));
    assertThat(handover("baru@serah.example", agency).items()).extracting(Item::label).contains("Layanan pindah", "Layanan menyusul");
    assertThat(as.agency(agency, () -> trail.list("handover", null, 10).items())).extracting(TrailEntry::act).containsExactly("handover.begun",
        "handover.done", "handover.given", "handover.taken", "handover.given", "handover.begun");
  }

  /** Whoever began it knows of it, and whoever has confirmed it has nothing more to do. */
  @Test
  void a_hand_over_is_told_to_whom_it_waits_for() throws SQLException {
    long agency = agencies.named("orang-menunggu");
    CalendarHours nightOfSunday = new CalendarHours(List.of(7), Map.of("7", List.of("03:00-04:00")), null, true, null, null, null);
    as.agency(agency, () -> calendar.keepWeeks(calendar.weeks().lockVersion(), new Weeks("Asia/Jakarta", nightOfSunday)));
    enrol(agency, "serah@menunggu.example", "EDITOR");
    enrol(agency, "terima@menunggu.example", "FRONT_DESK");
    enrol(agency, "lain@menunggu.example", "EDITOR");
    by("serah@menunggu.example", agency, () -> handovers.begin(null, "terima@menunggu.example"));
    assertThat(mailed()).containsExactly("terima@menunggu.example terima serah terima Dinas orang-menunggu");
    assertThat(waiting("serah@menunggu.example", agency)).containsExactly("serah terima");
    assertThat(waiting("terima@menunggu.example", agency)).containsExactly("serah terima");
    assertThat(waiting("lain@menunggu.example", agency)).isEmpty();
    Handover seen = handover("terima@menunggu.example", agency);
    by("terima@menunggu.example", agency, () -> handovers.confirm(seen, Side.TAKER));
    assertThat(waiting("terima@menunggu.example", agency)).isEmpty();
    assertThat(waiting("serah@menunggu.example", agency)).hasSize(1);

    by("serah@menunggu.example", agency, () -> handovers.begin("lain@menunggu.example", "serah@menunggu.example"));
    assertThat(mailed()).as("begun by an administrator who takes").hasSize(2).contains("lain@menunggu.example lain lain serah Dinas orang-menunggu");
    assertThat(Canaries.strings("select distinct (extract(isodow from due_at at time zone 'Asia/Jakarta') = 7 and cast(due_at at time zone 'Asia/Jakarta' as time)"
        + " between '03:00' and '04:00')::text from mail_outbox where kind = 'handover-waiting' and recipient like '%@menunggu.example'"))
        .as("when this agency works").containsExactly("true");
  }

  private static List<String> mailed() throws SQLException {
    return Canaries.strings("select concat_ws(' ', recipient, told ->> 'name', told ->> 'giver', told ->> 'taker', told ->> 'agency') from mail_outbox"
        + " where kind = 'handover-waiting' and recipient like '%@menunggu.example' order by id");
  }

  private List<String> waiting(String email, long agency) {
    List<String> found = new ArrayList<>();
    by(email, agency, () -> handovers.waiting().forEach(one -> found.add(one.giver() + " " + one.taker())));
    return found;
  }

  private Handover handover(String email, long agency) {
    AtomicReference<Handover> one = new AtomicReference<>();
    by(email, agency, () -> one.set(handovers.list().getFirst()));
    return one.get();
  }

  private void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void refusedTo(String email, long agency, Runnable act) {
    assertThatThrownBy(() -> by(email, agency, act)).isInstanceOfSatisfying(Refused.class,
        problem -> assertThat(problem.code()).isEqualTo("duties.own-draft"));
  }

  private static DecreeView decree(String number, String sha256) {
    LocalDate day = LocalDate.of(2025, 12, 1);
    return new DecreeView(null, number, "Standar", "Kepala", "Metro", day, day, day, null, "Kepala", null, SigningCapacity.HOLDER, null, null, null,
        null, sha256);
  }

  /** As somebody who is signed in at the agency and may do everything there. */
  private void by(String email, long agency, Runnable act) {
    by(email, agency, EnumSet.allOf(Permission.class), act);
  }

  private void by(String email, long agency, Set<Permission> permissions, Runnable act) {
    SignedIn person = signIn.authenticate(email, PASSWORD).orElseThrow();
    Workplace place = person.places().getFirst();
    as.nobody(() -> {
      RequestContextController request = requests.get();
      request.activate();
      try {
        tenant.use(agency);
        actor.signedIn(person.accountId(), new Workplace(place.office(), agency, place.slug(), place.name(), false, place.zone(), permissions));
        act.run();
      } finally {
        request.deactivate();
      }
    });
  }

  @Test
  void agencies_see_who_checks_and_approves_in_them_for_their_government() {
    long agency = agencies.named("orang-dari-kota");
    nobody(() -> offices.enrol("hukum@kota.example", "Hukum", PASSWORD, "kota-metro", "LEGAL_CHECKER"));
    assertThat(as.agency(agency, reader::officers)).anySatisfy(officer -> {
      assertThat(officer.email()).isEqualTo("hukum@kota.example");
      assertThat(officer.role()).isEqualTo("LEGAL_CHECKER");
      assertThat(officer.appointedBy()).isEqualTo("Pemerintah Kota Metro");
    });
    assertThat(as.agency(agency, trail::aboutOfficers)).anySatisfy(entry -> {
      assertThat(entry.act()).isEqualTo("office.appointed");
      assertThat(entry.label()).isEqualTo("Hukum");
    });
    assertThat(as.agency(agency, () -> trail.list(null, null, 100)).items()).as("an agency's own trail is its own")
        .noneMatch(entry -> entry.act().startsWith("office."));
    nobody(() -> assertThat(offices.trail("kota-metro", null, 100).items()).extracting(TrailEntry::label).contains("Hukum"));
    nobody(() -> assertThat(offices.trail(null, null, 100).items()).extracting(TrailEntry::label).doesNotContain("Hukum"));
    nobody(() -> assertThatThrownBy(() -> offices.appoint("kota-metro", "hukum@kota.example", null, role("COORDINATOR", null)))
        .isInstanceOfSatisfying(Refused.class, problem -> assertThat(problem.code()).isEqualTo("office.coordinator-and-officer")));
  }

  /** Who appoints those that check for a government is shown, and takes back, no other invitations there. */
  @Test
  void invitations_to_roles_that_one_may_not_give_are_not_ones_own() {
    agencies.named("orang-undangan-kantor");
    nobody(() -> offices.appoint("kota-metro", "pemantau@undangan-kantor.example", "Pemantau", role("MONITOR", null)));
    AtomicReference<Invitation> monitor = new AtomicReference<>();
    nobody(() -> monitor.set(offices.invited("kota-metro").stream().filter(one -> one.appointment().role().equals("MONITOR")).findFirst().orElse(null)));
    as.nobody(() -> inOffice("kota-metro", () -> {
      assertThat(offices.invited(null)).extracting(Invitation::email).doesNotContain("pemantau@undangan-kantor.example");
      assertThatThrownBy(() -> offices.takeBack(null, monitor.get().id())).isInstanceOf(NotFound.class);
    }));
  }

  private void inOffice(String government, Runnable act) {
    nobody(() -> offices.enrol("koordinator@undangan-kantor.example", "Koordinator", PASSWORD, government, "COORDINATOR"));
    SignedIn person = signIn.authenticate("koordinator@undangan-kantor.example", PASSWORD).orElseThrow();
    RequestContextController request = requests.get();
    request.activate();
    try {
      actor.signedIn(person.accountId(), person.places().getFirst());
      act.run();
    } finally {
      request.deactivate();
    }
  }

  private List<Workplace> places(String email) {
    return signIn.authenticate(email, PASSWORD).orElseThrow().places();
  }

  private void enrol(long agency, String email, String role) {
    as.agency(agency, () -> members.enrol(email, email.replaceFirst("@.*", ""), PASSWORD, role));
  }

  private Person person(long agency, String email) {
    return as.agency(agency, () -> reader.list(null, 100)).items().stream().filter(one -> one.email().equals(email)).findFirst().orElseThrow();
  }

  private Membership membership(long agency, String email) {
    return person(agency, email).memberships().getFirst();
  }

  private void refused(String code, Runnable act, long agency) {
    assertThatThrownBy(() -> as.agency(agency, act)).isInstanceOfSatisfying(ProblemException.class,
        problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void nobody(Runnable work) {
    agencies.waitUntilLoaded();
    as.nobody(() -> runAs.nobody("test", work));
  }

  private Appointment role(String code, LocalDate until) {
    return new Appointment(code, today(), until, SigningCapacity.HOLDER);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
  }
}
