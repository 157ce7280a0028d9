package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.security.store.MembershipStore;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The day on which roles are judged: in an agency that of its own clock, anywhere else that of the capital. */
@RequestScoped
public class RoleDay {

  /** Offices are beyond the zones of their agencies. It is the westernmost clock of the country: where it is over, it is over everywhere. */
  public static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

  @Inject CurrentTenant tenant;
  @Inject Actor actor;
  @Inject MembershipStore memberships;
  @Inject Clock clock;

  public LocalDate today() {
    return of(clock.instant());
  }

  /** The day of a moment, by the same clock as {@link #today}. */
  LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, tenant.idIfAny().isPresent() ? ofAgency(tenant.id()) : CAPITAL);
  }

  /** Nobody gets a role that was over before anybody could hold it. @throws InvalidInput person.until-past */
  void refuseOver(Appointment appointment) {
    if (appointment.until() != null && appointment.until().isBefore(today())) {
      throw new InvalidInput("person.until-past", Map.of(), "until");
    }
  }

  /** The day in offices; no day that is over there has still to end in an agency. */
  public LocalDate inOffices() {
    return LocalDate.ofInstant(clock.instant(), CAPITAL);
  }

  /** Whoever is signed in at an agency knows its zone from the door. */
  private ZoneId ofAgency(long agency) {
    return actor.zoneOf(agency).orElseGet(() -> ZoneId.of(memberships.zone()));
  }
}
