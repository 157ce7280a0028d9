package id.baku.archive;

import id.baku.agencies.AgencyKeys;
import id.baku.agencies.OfficeHours;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ClosingStore;
import id.baku.archive.store.ClosingStore.TakenBack;
import id.baku.platform.Ids;
import id.baku.platform.HiddenSigns;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.Administrators;
import id.baku.security.Coordinators;
import id.baku.security.MailKind;
import id.baku.security.RoleDay;
import id.baku.security.Trail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * The steps to a closed agency, whoever of those who may takes them. Two different people take the first two; the other administrators and the
 * coordinators of the government are told by mail when it is confirmed, and when it is taken back after that.
 */
@Dependent
class ClosingSteps {

  private static final int LONGEST_REASON = 2000;

  @Inject ClosingStore closings;
  @Inject ArchiveStore archives;
  @Inject AgencyKeys agencies;
  @Inject Administrators administrators;
  @Inject Coordinators coordinators;
  @Inject OfficeHours hours;
  @Inject Actor actor;
  @Inject Trail trail;
  @Inject RoleDay day;
  @Inject Clock clock;

  /** What the trail keeps. */
  public record Asked(String reason, String successor) {}

  /** What the trail keeps. */
  public record Confirmed(Instant eraseAfter) {}

  /** @throws InvalidInput closing.reason-missing, closing.successor-unknown @throws Refused closing.under-way, closing.closed */
  void ask(String reason, String successor) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidInput("closing.reason-missing", Map.of("max", LONGEST_REASON), "reason");
    }
    HiddenSigns.refuse("reason", reason);
    Origin own = archives.origin();
    String follows = successor == null || successor.isBlank() ? null : successor.strip();
    if (follows != null && (follows.equals(own.slug()) || agencies.idOf(follows).isEmpty() || agencies.isClosed(follows))) {
      throw new InvalidInput("closing.successor-unknown", Map.of(), "successor");
    }
    if (agencies.isClosed(own.slug())) {
      throw new Refused("closing.closed");
    }
    if (!closings.ask(Ids.next(), reason.strip(), follows, actor.own(), clock.instant())) {
      throw new Refused("closing.under-way");
    }
    trail.record("agency.closing-asked", AgencyClosing.subject(own), null, new Asked(reason.strip(), follows));
  }

  /** @throws Refused closing.second-person */
  void confirm() {
    Instant eraseAfter = clock.instant().plus(AgencyClosing.waiting());
    if (!closings.confirm(actor.own(), eraseAfter)) {
      throw new Refused("closing.second-person");
    }
    Origin own = archives.origin();
    trail.record("agency.closing-confirmed", AgencyClosing.subject(own), null, new Confirmed(eraseAfter));
    tell(MailKind.CLOSING_CONFIRMED, own, eraseAfter);
  }

  /** @throws Refused closing.none */
  void cancel() {
    TakenBack closing = closings.cancel(clock.instant()).orElseThrow(() -> new Refused("closing.none"));
    Origin own = archives.origin();
    trail.record("agency.closing-cancelled", AgencyClosing.subject(own), null, new Asked("", null));
    if (closing.eraseAfter() != null) {
      tell(MailKind.CLOSING_CANCELLED, own, closing.eraseAfter());
    }
  }

  /** Names nobody but the reader: what is in the outbox outlives what is erased. */
  private void tell(MailKind kind, Origin agency, Instant eraseAfter) {
    Map<String, String> told = Map.of("agency", agency.name(), "day", day.of(eraseAfter).toString());
    administrators.tell(kind, told);
    coordinators.tell(agency.government(), kind, told, hours.of(agency.government()));
  }
}
