package id.baku.archive;

import id.baku.agencies.AgencyKeys;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ClosingStore;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.platform.Setting;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Closes the current agency: one administrator asks, another confirms, and until the time to think again is over any of them takes it back.
 *
 * @source UU 43/2009 art. 40, 59 (archives of permanent value are kept), UU 27/2022 art. 43 (personal data is erased)
 */
@Stateless
@TenantScoped
public class AgencyClosing {

  private static final int LONGEST_REASON = 2000;

  @Inject ClosingStore closings;
  @Inject ArchiveStore archives;
  @Inject AgencyKeys agencies;
  @Inject Actor actor;
  @Inject Trail trail;
  @Inject Clock clock;

  /** What the trail keeps. */
  public record Asked(String reason, String successor) {}

  /** What the trail keeps. */
  public record Confirmed(Instant eraseAfter) {}

  @Permitted(Permission.MANAGE_PEOPLE)
  public Optional<ClosingView> view() {
    return closings.open(actor.own());
  }

  /**
   * Asks to close.
   *
   * @param successor address of the agency that follows, null or blank for none
   * @throws InvalidInput closing.reason-missing, closing.successor-unknown
   * @throws Refused closing.under-way
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void ask(String reason, String successor) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidInput("closing.reason-missing", Map.of("max", LONGEST_REASON), "reason");
    }
    Origin own = archives.origin();
    String follows = successor == null || successor.isBlank() ? null : successor.strip();
    if (follows != null && (follows.equals(own.slug()) || agencies.idOf(follows).isEmpty())) {
      throw new InvalidInput("closing.successor-unknown", Map.of(), "successor");
    }
    if (!closings.ask(Ids.next(), reason.strip(), follows, actor.own(), clock.instant())) {
      throw new Refused("closing.under-way");
    }
    trail.record("agency.closing-asked", subject(own), null, new Asked(reason.strip(), follows));
  }

  /** Confirms what another person asked for. @throws Refused closing.second-person */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void confirm() {
    Instant eraseAfter = clock.instant().plus(waiting());
    if (!closings.confirm(actor.own(), eraseAfter)) {
      throw new Refused("closing.second-person");
    }
    trail.record("agency.closing-confirmed", subject(archives.origin()), null, new Confirmed(eraseAfter));
  }

  /** Takes it back. @throws Refused closing.none */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void cancel() {
    if (!closings.cancel(clock.instant())) {
      throw new Refused("closing.none");
    }
    trail.record("agency.closing-cancelled", subject(archives.origin()), null, new Asked("", null));
  }

  /** How long anybody can take it back. */
  public static Duration waiting() {
    return Duration.ofDays(Setting.CLOSING_DAYS.value().map(Long::parseLong).orElseThrow());
  }

  static Subject subject(Origin agency) {
    return new Subject("agency", agency.slug(), agency.name());
  }
}
