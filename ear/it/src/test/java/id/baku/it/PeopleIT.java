package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Stale;
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
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.security.Workplace;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
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
    return LocalDate.now(clock);
  }
}
