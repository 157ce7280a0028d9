package id.baku.security;

import id.baku.platform.DateRange;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.Page;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Acceptance.Accepted;
import id.baku.security.Invitees.Sent;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.model.Succession;
import id.baku.security.store.AccountStore;
import id.baku.security.store.OfficeStore;
import id.baku.security.store.RoleStore;
import id.baku.security.store.TrailStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Roles beyond one agency. Whoever is in office for a government looks after those who check or approve for all its agencies; whoever runs
 * Baku, after those in office for governments and those who run Baku.
 */
@Stateless
@CrossTenant("such roles belong to no agency")
public class Offices {

  private static final String COORDINATOR = "COORDINATOR";
  private static final String MONITOR = "MONITOR";

  @Inject AccountStore accounts;
  @Inject OfficeStore offices;
  @Inject RoleStore roles;
  @Inject Invitees invitees;
  @Inject Acceptance acceptance;
  @Inject TrailStore entries;
  @Inject TrailKeys keys;
  @Inject Trail trail;
  @Inject Actor actor;
  @Inject RoleDay day;
  @Inject Clock clock;

  /** What the trail keeps of a role in office. */
  public record Held(String person, String role, LocalDate from, LocalDate until) {}

  /**
   * @param government slug, null for one's own or, when one is in office for none, for Baku as a whole
   * @throws NotFound office.government-unknown, also for another one than one's own
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public List<OfficeHolder> holders(String government) {
    List<String> appointable = roles(government).stream().map(RoleView::code).toList();
    return offices.holders(checked(government)).stream().filter(holder -> appointable.contains(holder.role())).toList();
  }

  /**
   * Roles to which one may appoint there.
   *
   * @throws NotFound office.government-unknown
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public List<RoleView> roles(String government) {
    if (actor.government().isPresent()) {
      checked(government);
      return roles.ofOffice(Office.AGENCY);
    }
    return roles.ofOffice(checked(government) == null ? Office.PLATFORM : Office.GOVERNMENT);
  }

  /** Name of the government, null for Baku as a whole. @throws NotFound office.government-unknown */
  @Permitted(Permission.APPOINT_OFFICERS)
  public String name(String government) {
    String meant = checked(government);
    return meant == null ? null : offices.name(meant).orElseThrow();
  }

  /**
   * Gives a role to a demo person, who is made when there is no such account; a role that was ever held stays as it is, and there is none for a
   * government that is not in Baku.
   *
   * @param government slug, null for Baku as a whole
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public void enrol(String email, String name, String password, String government, String role) {
    if (government != null && offices.name(government).isEmpty()) {
      return;
    }
    Account account = accounts.byEmailOr(email, () -> new Account(email, name, PasswordHash.hash(password), clock.instant()));
    if (offices.holders(government).stream().noneMatch(held -> held.email().equals(email) && held.role().equals(role))) {
      add("office.appointed", account, government, new Appointment(role, day.inOffices(), null, null), by());
    }
  }

  /**
   * Invites somebody to a role; it is held once the person accepts.
   *
   * @return the link of the invitation, to hand over, told this once; null where it goes by mail
   * @throws InvalidInput person.email-unreadable, person.name-missing
   * @throws NotFound office.government-unknown, role.unknown
   * @throws Refused person.role-held, office.oneself, office.coordinator-and-officer
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public Link appoint(String government, String email, String name, Appointment appointment) {
    RoleView role = roles(government).stream().filter(known -> known.code().equals(appointment.role())).findFirst()
        .orElseThrow(() -> new NotFound("role.unknown"));
    day.refuseOver(appointment);
    String address = Invitees.address(email);
    if (actor.accountId().isPresent() && accounts.byId(actor.own()).email().equals(address)) {
      throw new Refused("office.oneself", Map.of(), "email");
    }
    refuseBoth(checked(government), address, appointment);
    DateRange asked = new DateRange(appointment.from(), appointment.until());
    if (holders(government).stream().anyMatch(held -> held.email().equals(address) && held.role().equals(role.code())
        && new DateRange(held.from(), held.until()).overlaps(asked))) {
      throw new Refused("person.role-held", Map.of(), "role");
    }
    Sent sent = invitees.invite(checked(government), address, name, role, appointment);
    trail.recordInOffice(checked(government), "person.invited", invitation(sent.id(), name.strip()), null, held(name.strip(), appointment));
    return sent.link();
  }

  /** Invitations that nobody answered yet, to roles to which one may appoint there. @throws NotFound office.government-unknown */
  @Permitted(Permission.APPOINT_OFFICERS)
  public List<Invitation> invited(String government) {
    List<String> appointable = roles(government).stream().map(RoleView::code).toList();
    return invitees.waiting(checked(government)).stream().filter(one -> appointable.contains(one.appointment().role())).toList();
  }

  /** @throws NotFound invitation.unknown, also when it was answered meanwhile or is to a role that one may not give; office.government-unknown */
  @Permitted(Permission.APPOINT_OFFICERS)
  public void takeBack(String government, UUID invitation) {
    Invitation known = invited(government).stream().filter(one -> one.id().equals(invitation)).findFirst()
        .orElseThrow(() -> new NotFound("invitation.unknown"));
    if (!invitees.takeBack(invitation, checked(government))) {
      throw new NotFound("invitation.unknown");
    }
    trail.recordInOffice(checked(government), "invitation.taken-back", invitation(invitation, known.name()),
        held(known.name(), known.appointment()), null);
  }

  /**
   * An invited person accepts a role beyond agencies.
   *
   * @throws Refused link.not-good, invitation.needs-link, person.role-held, office.coordinator-and-officer
   * @throws NotFound invitation.unknown
   * @throws InvalidInput what the rules say of the password
   */
  @Public("whoever was invited is the one: Acceptance asks for the link or for a proved address")
  public void join(InvitationAnswer answer) {
    Accepted accepted = acceptance.take(answer);
    Invitation invitation = accepted.invitation();
    if (invitation.agency() != null) {
      throw new NotFound("invitation.unknown");
    }
    Appointment appointment = accepted.appointment(day.inOffices());
    refuseBoth(invitation.government(), invitation.email(), appointment);
    if (!add("office.accepted", accepted.account(), invitation.government(), appointment, invitation.by())) {
      throw new Refused("person.role-held");
    }
  }

  /**
   * Ends a role today; what is to begin later never does.
   *
   * @param seenLock state in which it was shown
   * @throws NotFound office.government-unknown, office.unknown
   * @throws Refused office.last-operator
   * @throws Stale office.changed
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public void end(String government, UUID id, int seenLock) {
    List<OfficeHolder> mine = holders(government);
    OfficeHolder ended = mine.stream().filter(holder -> holder.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("office.unknown"));
    offices.lockOperators();
    List<DateRange> before = offices.operatorTerms();
    LocalDate today = day.inOffices();
    if (offices.end(id, seenLock, today, by(), clock.instant()) == 0) {
      throw new Stale("office.changed");
    }
    if (Succession.breaksOff(before, offices.operatorTerms(), today)) {
      throw new Refused("office.last-operator");
    }
    trail.recordInOffice(checked(government), "office.ended", new Subject("office", id.toString(), ended.name()),
        new Held(ended.name(), ended.role(), ended.from(), ended.until()), null);
  }

  /**
   * What was decided in the office, newest first.
   *
   * @param after key of the page before, null for the first
   * @throws NotFound office.government-unknown
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public Page<TrailEntry> trail(String government, String after, int limit) {
    entries.enter(Office.key(checked(government)));
    return entries.list(TrailFilter.ALL, after, limit);
  }

  /** Whether that trail is what was written; reads the whole of it. @throws NotFound office.government-unknown */
  @Permitted(Permission.APPOINT_OFFICERS)
  public TrailCheck.Verdict check(String government) {
    String office = Office.key(checked(government));
    entries.enter(office);
    return entries.check(new TrailCheck(keys.chain(), office));
  }

  /** @return false when the person holds the role on one of these days */
  private boolean add(String act, Account account, String government, Appointment appointment, Long by) {
    UUID id = Ids.next();
    if (offices.add(id, account.id(), government, appointment, by, clock.instant()) == 0) {
      return false;
    }
    trail.recordInOffice(government, act, new Subject("office", id.toString(), account.name()), null, held(account.name(), appointment));
    return true;
  }

  private static Subject invitation(UUID id, String name) {
    return new Subject("invitation", id.toString(), name);
  }

  private static Held held(String name, Appointment appointment) {
    return new Held(name, appointment.role(), appointment.from(), appointment.until());
  }

  /** Whoever chooses those who check and approve for a government is none of them. */
  private void refuseBoth(String government, String email, Appointment asked) {
    DateRange days = new DateRange(asked.from(), asked.until());
    if (offices.holders(government).stream().filter(held -> held.email().equals(email))
        .filter(held -> new DateRange(held.from(), held.until()).overlaps(days)).anyMatch(held -> excludes(held.role(), asked.role()))) {
      throw new Refused("office.coordinator-and-officer", Map.of(), "role");
    }
  }

  private static boolean excludes(String held, String asked) {
    return !held.equals(asked) && (held.equals(COORDINATOR) || asked.equals(COORDINATOR)) && !held.equals(MONITOR) && !asked.equals(MONITOR);
  }

  /** The government that is meant, null for Baku as a whole. */
  private String checked(String asked) {
    if (actor.accountId().isPresent() && actor.office() != Office.GOVERNMENT && actor.office() != Office.PLATFORM) {
      throw new NotPermitted("permission.missing");
    }
    String own = actor.government().orElse(null);
    if (own != null && asked != null && !own.equals(asked) || own == null && asked != null && offices.name(asked).isEmpty()) {
      throw new NotFound("office.government-unknown");
    }
    return own != null ? own : asked;
  }

  private Long by() {
    return actor.accountId().isPresent() ? actor.accountId().getAsLong() : null;
  }
}
