package id.baku.security;

import id.baku.platform.DateRange;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Handover.Item;
import id.baku.security.Handover.Party;
import id.baku.security.Handover.Side;
import id.baku.security.Person.Membership;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.model.Succession;
import id.baku.security.store.AccountStore;
import id.baku.security.store.HandoverStore;
import id.baku.security.store.HandoverStore.Kept;
import id.baku.security.store.MembershipStore;
import id.baku.security.store.OfficeStore;
import id.baku.security.store.OfficeStore.Reader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who leaves a desk hands roles and open work over to a successor in the same agency. Both confirm the same list; with the second of
 * them it moves at once, or nothing does. An administrator confirms in the place of somebody who left already, and the trail says so.
 */
@Stateless
@TenantScoped
public class Handovers {

  @Inject HandoverStore handovers;
  @Inject MembershipStore memberships;
  @Inject AccountStore accounts;
  @Inject OfficeStore offices;
  @Inject WorkOfPeople work;
  @Inject AgencyHours hours;
  @Inject Outbox outbox;
  @Inject Trail trail;
  @Inject RoleDay day;
  @Inject Actor actor;
  @Inject Clock clock;

  /** One that waits, by the names of the two. */
  public record Waiting(UUID id, String giver, String taker) {}

  /** What the trail keeps of one. */
  public record Between(String giver, String taker, List<String> items) {}

  /** Open ones: those in which one gives or takes; an administrator sees all. */
  @Permitted(Permission.HAND_OVER)
  public List<Handover> list() {
    return handovers.open(seesAll() ? null : Long.valueOf(actor.own())).stream().map(this::now).toList();
  }

  /** Those that wait until one confirms. What would move is not looked up, so this is one question. */
  @Permitted(Permission.HAND_OVER)
  public List<Waiting> waiting() {
    return handovers.open(Long.valueOf(actor.own())).stream().filter(kept -> kept.waitsFor(actor.own()))
        .map(kept -> new Waiting(kept.id(), kept.giver().name(), kept.taker().name())).toList();
  }

  /**
   * Whoever of the two did not begin it is told by mail.
   *
   * @param giver address of who hands over; null or empty for oneself
   * @param taker address of the successor
   * @throws NotPermitted handover.for-others for whoever is no administrator
   * @throws InvalidInput handover.no-colleague naming the field; handover.same
   * @throws Refused handover.nothing, handover.open
   */
  @Permitted(Permission.HAND_OVER)
  public UUID begin(String giver, String taker) {
    boolean forOthers = giver != null && !giver.isBlank();
    if (forOthers && !seesAll()) {
      throw new NotPermitted("handover.for-others", Map.of(), "giver");
    }
    Account from = forOthers ? colleague(giver, "giver") : accounts.byId(actor.own());
    Account to = colleague(taker, "taker");
    if (to.id() == from.id()) {
      throw new InvalidInput("handover.same", Map.of(), "taker");
    }
    List<Item> items = items(from.id(), from.publicId());
    if (items.isEmpty()) {
      throw new Refused("handover.nothing");
    }
    UUID id = Ids.next();
    if (handovers.begin(id, from.id(), to.id(), clock.instant()) == 0) {
      throw new Refused("handover.open");
    }
    trail.record("handover.begun", new Subject("handover", id.toString(), from.name()), null, between(from.name(), to.name(), items));
    tell(from, to);
    return id;
  }

  private void tell(Account giver, Account taker) {
    List<Reader> readers = Stream.of(giver, taker).filter(one -> !OptionalLong.of(one.id()).equals(actor.accountId()))
        .map(one -> new Reader(one.email(), one.name())).toList();
    outbox.putToEach(readers, MailKind.HANDOVER_WAITING, Map.of("agency", offices.agency().name(), "giver", giver.name(), "taker", taker.name()),
        hours.ofAgency());
  }

  /**
   * Confirms the list that was shown; when the other side has confirmed the same one, all of it moves.
   *
   * @param seen as it was shown
   * @throws NotFound handover.unknown, also for one between others
   * @throws NotPermitted handover.not-yours
   * @throws Stale handover.changed
   * @throws Refused person.last-admin
   */
  @Permitted(Permission.HAND_OVER)
  public void confirm(Handover seen, Side side) {
    memberships.lock();
    Handover now = now(own(seen.id()));
    if (side == Side.TAKER ? now.taker().account() != actor.own() : now.giver().account() != actor.own() && !seesAll()) {
      throw new NotPermitted("handover.not-yours");
    }
    if (now.lockVersion() != seen.lockVersion() || !now.items().equals(seen.items())) {
      throw new Stale("handover.changed");
    }
    Kept kept = own(seen.id());
    boolean same = kept.confirmed().equals(now.items());
    Long givenBy = side == Side.GIVER ? Long.valueOf(actor.own()) : same ? kept.givenById() : null;
    Instant takenAt = side == Side.TAKER ? clock.instant() : same ? kept.takenAt() : null;
    if (handovers.confirm(now.id(), now.lockVersion(), now.items(), givenBy, takenAt) == 0) {
      throw new Stale("handover.changed");
    }
    boolean inPlace = side == Side.GIVER && now.giver().account() != actor.own();
    trail.record(inPlace ? "handover.given-in-place" : side == Side.GIVER ? "handover.given" : "handover.taken", subject(now), null, between(now));
    if (givenBy != null && takenAt != null) {
      move(now);
    }
  }

  /**
   * Nothing moves. Either of the two may say so, and an administrator.
   *
   * @throws NotFound handover.unknown
   * @throws Stale handover.changed
   */
  @Permitted(Permission.HAND_OVER)
  public void cancel(UUID id, int seenLock) {
    Handover now = now(own(id));
    if (handovers.end(id, seenLock, "CANCELLED", clock.instant()) == 0) {
      throw new Stale("handover.changed");
    }
    trail.record("handover.cancelled", subject(now), between(now), null);
  }

  private void move(Handover handover) {
    List<DateRange> before = memberships.termsWith(Permission.MANAGE_PEOPLE);
    for (Item item : handover.items()) {
      if (item.heldRole()) {
        moveRole(UUID.fromString(item.key()), handover.taker());
      } else {
        handovers.keep(item.kind() + "/" + item.key(), handover.taker().account(), clock.instant());
      }
    }
    if (Succession.breaksOff(before, memberships.termsWith(Permission.MANAGE_PEOPLE), day.today())) {
      throw new Refused("person.last-admin");
    }
    handovers.end(handover.id(), handover.lockVersion() + 1, "DONE", clock.instant());
    trail.record("handover.done", subject(handover), between(handover), null);
  }

  /** From today on it is the taker's, up to the same day; whoever holds it already on some of these days keeps the own ones. */
  private void moveRole(UUID membership, Party taker) {
    Person giver = memberships.holderOf(membership).orElseThrow(() -> new Stale("handover.changed"));
    Membership held = giver.memberships().getFirst();
    memberships.end(membership, held.lockVersion(), day.today());
    trail.record("membership.ended", new Subject("membership", membership.toString(), giver.name()), held(giver.name(), held.from(), held), null);
    LocalDate from = held.isYetToCome(day.today()) ? held.from() : day.today();
    UUID id = Ids.next();
    if (memberships.add(id, taker.account(), new Appointment(held.role(), from, held.until(), held.capacity())) == 1) {
      trail.record("membership.added", new Subject("membership", id.toString(), taker.name()), null, held(taker.name(), from, held));
    }
  }

  private static People.Held held(String name, LocalDate from, Membership role) {
    return new People.Held(name, role.role(), from, role.until(), role.capacity().name());
  }

  private Kept own(UUID id) {
    return handovers.open(id).filter(kept -> seesAll() || kept.giver().account() == actor.own() || kept.taker().account() == actor.own())
        .orElseThrow(() -> new NotFound("handover.unknown"));
  }

  /** With what would move now; what was confirmed of another list counts for nothing. */
  private Handover now(Kept kept) {
    List<Item> items = items(kept.giver().account(), kept.giver().id());
    boolean same = kept.confirmed().equals(items);
    return new Handover(kept.id(), kept.giver(), kept.taker(), kept.begunAt(), items, same ? kept.givenBy() : null,
        same && kept.takenAt() != null, kept.lockVersion());
  }

  private List<Item> items(long account, UUID person) {
    Stream<Item> roles = current(person).map(role -> new Item(Item.ROLE, role.id().toString(), role.role(), role.from(), role.until(), role.capacity()));
    Stream<Item> pieces = work.of(account).stream().map(piece -> new Item(piece.kind(), piece.key(), piece.label(), null, null, null));
    return Stream.concat(roles, pieces).toList();
  }

  /** Roles held today or later. */
  private Stream<Membership> current(UUID person) {
    LocalDate today = day.today();
    return memberships.person(person).stream().flatMap(known -> known.memberships().stream()).filter(role -> !role.isOver(today));
  }

  private Account colleague(String email, String field) {
    return Optional.ofNullable(email).flatMap(accounts::byEmail)
        .filter(account -> field.equals("giver") ? memberships.person(account.publicId()).isPresent() : current(account.publicId()).findAny().isPresent())
        .orElseThrow(() -> new InvalidInput("handover.no-colleague", Map.of(), field));
  }

  private boolean seesAll() {
    return actor.may(Permission.MANAGE_PEOPLE);
  }

  private static Subject subject(Handover handover) {
    return new Subject("handover", handover.id().toString(), handover.giver().name());
  }

  private static Between between(Handover handover) {
    return between(handover.giver().name(), handover.taker().name(), handover.items());
  }

  private static Between between(String giver, String taker, List<Item> items) {
    return new Between(giver, taker, items.stream().map(Item::label).toList());
  }
}
