package id.baku.security;

import id.baku.platform.DateRange;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Invitees.Invitee;
import id.baku.security.Person.Membership;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.model.Succession;
import id.baku.security.store.AccountStore;
import id.baku.security.store.MembershipStore;
import id.baku.security.store.RoleStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  @Inject Trail trail;
  @Inject RoleDay day;

  /**
   * @param person of Baku
   * @param link by which somebody who had no account gets into it, null for others; told this once
   */
  public record Added(UUID person, Link link) {}

  /** What the trail keeps of a role held. */
  public record Held(String person, String role, LocalDate from, LocalDate until, String capacity) {}

  /**
   * Gives a role to the person with this address, who is invited when he or she has no account.
   *
   * @param name of somebody without account; others keep theirs
   * @throws InvalidInput person.email-unreadable, person.name-missing, person.role-needs-end
   * @throws NotFound role.unknown
   * @throws Refused person.role-held, person.no-invitations
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public Added add(String email, String name, Appointment appointment) {
    checkRole(appointment);
    memberships.lock();
    Invitee invitee = invitees.called(email, name);
    appoint(invitee.account(), appointment);
    return new Added(invitee.account().publicId(), invitee.link());
  }

  /**
   * Makes somebody the first administrator of an agency in which nobody works yet.
   *
   * @throws InvalidInput person.email-unreadable, person.name-missing
   * @throws Refused agency.has-people, person.no-invitations
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public Added addFirst(String email, String name) {
    memberships.lock();
    if (!memberships.people(null, 1).items().isEmpty()) {
      throw new Refused("agency.has-people");
    }
    Invitee invitee = invitees.called(email, name);
    appoint(invitee.account(), new Appointment(FIRST_ROLE, today(), null, null));
    return new Added(invitee.account().publicId(), invitee.link());
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
    memberships.lock();
    Person known = memberships.person(person).orElseThrow(() -> new NotFound("person.unknown"));
    appoint(accounts.byEmail(known.email()).orElseThrow(), appointment);
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

  private void appoint(Account account, Appointment appointment) {
    memberships.person(account.publicId()).ifPresent(person -> refuseTwice(person, null, appointment));
    UUID id = Ids.next();
    memberships.add(id, account.id(), appointment);
    trail.record("membership.added", subject(id, account.name()), null, held(account.name(), appointment));
  }

  private void checkRole(Appointment appointment) {
    RoleView role = roles.list().stream().filter(known -> known.code().equals(appointment.role())).findFirst()
        .orElseThrow(() -> new NotFound("role.unknown"));
    if (role.timeLimited() && appointment.until() == null) {
      throw new InvalidInput("person.role-needs-end", Map.of(), "until");
    }
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
