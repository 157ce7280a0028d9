package id.baku.security;

import id.baku.platform.DateRange;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Acceptance.Accepted;
import id.baku.security.Invitees.Sent;
import id.baku.security.Person.Membership;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.model.Succession;
import id.baku.security.store.AccountStore;
import id.baku.security.store.MembershipStore;
import id.baku.security.store.RoleStore;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Gives and takes roles in the current agency. Whoever does so waits for others who do the same, and never leaves the agency without
 * somebody who may manage its people.
 */
@Stateless
@TenantScoped
public class People {

  private static final String FIRST_ROLE = "AGENCY_ADMIN";

  @Inject AccountStore accounts;
  @Inject MembershipStore memberships;
  @Inject RoleStore roles;
  @Inject Invitees invitees;
  @Inject Acceptance acceptance;
  @Inject CurrentTenant tenant;
  @Inject Trail trail;
  @Inject RoleDay day;

  /**
   * @param person who works here already and has the role now; null for whoever is invited and has it once he or she accepts
   * @param link of the invitation, to hand over, told this once; null where it goes by mail
   */
  public record Added(UUID person, Link link) {}

  /** What the trail keeps of a role held. */
  public record Held(String person, String role, LocalDate from, LocalDate until, String capacity) {}

  /**
   * Gives a role to the person with this address who has or had one here; anybody else is invited to it, with an account or without.
   *
   * @param name by which an invited person is called
   * @throws InvalidInput person.email-unreadable, person.name-missing, person.role-needs-end, person.until-past
   * @throws NotFound role.unknown
   * @throws Refused person.role-held
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public Added add(String email, String name, Appointment appointment) {
    RoleView role = checkRole(appointment);
    day.refuseOver(appointment);
    String address = Invitees.address(email);
    memberships.lock();
    Optional<Account> colleague = accounts.byEmail(address).filter(account -> memberships.person(account.publicId()).isPresent());
    if (colleague.isEmpty()) {
      return new Added(null, invite(address, name, role, appointment));
    }
    appoint("membership.added", colleague.get(), appointment);
    return new Added(colleague.get().publicId(), null);
  }

  /**
   * Invites somebody to be the first administrator of an agency in which nobody works yet; whoever was invited before no longer is.
   *
   * @throws InvalidInput person.email-unreadable, person.name-missing
   * @throws Refused agency.has-people
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public Added addFirst(String email, String name) {
    memberships.lock();
    if (!memberships.people(null, 1).items().isEmpty()) {
      throw new Refused("agency.has-people");
    }
    invitees.waiting(null).forEach(this::takeBack);
    Appointment first = new Appointment(FIRST_ROLE, today(), null, null);
    return new Added(null, invite(Invitees.address(email), name, checkRole(first), first));
  }

  /** Invitations that nobody answered yet. */
  @Permitted(Permission.MANAGE_PEOPLE)
  public List<Invitation> invited() {
    return invitees.waiting(null);
  }

  /** @throws NotFound invitation.unknown, also when it was answered meanwhile */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void takeBack(UUID invitation) {
    takeBack(invited().stream().filter(one -> one.id().equals(invitation)).findFirst().orElseThrow(() -> new NotFound("invitation.unknown")));
  }

  /**
   * An invited person accepts the role here.
   *
   * @throws Refused link.not-good, invitation.needs-link, person.role-held
   * @throws NotFound invitation.unknown
   * @throws InvalidInput what the rules say of the password
   */
  @Public("whoever was invited is the one: Acceptance asks for the link or for a proved address")
  public void join(InvitationAnswer answer) {
    memberships.lock();
    Accepted accepted = acceptance.take(answer);
    if (!Objects.equals(accepted.invitation().agency(), tenant.id())) {
      throw new NotFound("invitation.unknown");
    }
    appoint("membership.accepted", accepted.account(), accepted.appointment(today()));
  }

  /**
   * Gives one more role to somebody who has or had one here.
   *
   * @throws NotFound person.unknown, role.unknown
   * @throws Refused person.role-held
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void appoint(UUID person, Appointment appointment) {
    checkRole(appointment);
    day.refuseOver(appointment);
    memberships.lock();
    Person known = memberships.person(person).orElseThrow(() -> new NotFound("person.unknown"));
    appoint("membership.added", accounts.byEmail(known.email()).orElseThrow(), appointment);
  }

  /**
   * Changes a role that somebody holds, its days or its capacity.
   *
   * @param seenLock state in which it was shown
   * @throws NotFound membership.unknown, role.unknown
   * @throws Refused person.role-held, person.last-admin
   * @throws Stale membership.changed
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void change(UUID membership, int seenLock, Appointment appointment) {
    checkRole(appointment);
    memberships.lock();
    Person holder = holder(membership);
    Membership before = holder.memberships().getFirst();
    refuseTwice(memberships.person(holder.id()).orElseThrow(), membership, appointment);
    keepingAdmin(() -> memberships.change(membership, seenLock, appointment) == 1);
    trail.record("membership.changed", subject(membership, holder.name()), held(holder.name(), before),
        held(holder.name(), appointment));
  }

  /**
   * Ends a role today; what is to begin later never does.
   *
   * @param seenLock state in which it was shown
   * @throws NotFound membership.unknown
   * @throws Refused person.last-admin
   * @throws Stale membership.changed
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void end(UUID membership, int seenLock) {
    memberships.lock();
    Person holder = holder(membership);
    keepingAdmin(() -> memberships.end(membership, seenLock, today()) == 1);
    trail.record("membership.ended", subject(membership, holder.name()), held(holder.name(), holder.memberships().getFirst()), null);
  }

  private void takeBack(Invitation known) {
    invitees.takeBack(known.id(), null);
    trail.record("invitation.taken-back", new Subject("invitation", known.id().toString(), known.name()),
        held(known.name(), known.appointment()), null);
  }

  private Link invite(String address, String name, RoleView role, Appointment appointment) {
    Sent sent = invitees.invite(null, address, name, role, appointment);
    trail.record("person.invited", new Subject("invitation", sent.id().toString(), name.strip()), null, held(name.strip(), appointment));
    return sent.link();
  }

  private void appoint(String act, Account account, Appointment appointment) {
    memberships.person(account.publicId()).ifPresent(person -> refuseTwice(person, null, appointment));
    UUID id = Ids.next();
    memberships.add(id, account.id(), appointment);
    trail.record(act, subject(id, account.name()), null, held(account.name(), appointment));
  }

  private RoleView checkRole(Appointment appointment) {
    RoleView role = roles.list().stream().filter(known -> known.code().equals(appointment.role())).findFirst()
        .orElseThrow(() -> new NotFound("role.unknown"));
    if (role.timeLimited() && appointment.until() == null) {
      throw new InvalidInput("person.role-needs-end", Map.of(), "until");
    }
    return role;
  }

  private static void refuseTwice(Person person, UUID except, Appointment appointment) {
    DateRange asked = new DateRange(appointment.from(), appointment.until());
    boolean held = person.memberships().stream().filter(other -> !other.id().equals(except) && other.role().equals(appointment.role()))
        .anyMatch(other -> new DateRange(other.from(), other.until()).overlaps(asked));
    if (held) {
      throw new Refused("person.role-held", Map.of(), "role");
    }
  }

  /** @param change false when it met something that is no longer as it was seen */
  private void keepingAdmin(BooleanSupplier change) {
    List<DateRange> before = memberships.termsWith(Permission.MANAGE_PEOPLE);
    if (!change.getAsBoolean()) {
      throw new Stale("membership.changed");
    }
    if (Succession.breaksOff(before, memberships.termsWith(Permission.MANAGE_PEOPLE), today())) {
      throw new Refused("person.last-admin");
    }
  }

  private Person holder(UUID membership) {
    return memberships.holderOf(membership).orElseThrow(() -> new NotFound("membership.unknown"));
  }

  private static Subject subject(UUID membership, String name) {
    return new Subject("membership", membership.toString(), name);
  }

  private static Held held(String name, Membership membership) {
    return new Held(name, membership.role(), membership.from(), membership.until(), membership.capacity().name());
  }

  private static Held held(String name, Appointment appointment) {
    return new Held(name, appointment.role(), appointment.from(), appointment.until(), appointment.capacity().name());
  }

  private LocalDate today() {
    return day.today();
  }
}
