package id.baku.security;

import id.baku.platform.Capital;
import id.baku.security.store.MembershipStore;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is here, on which roles are judged and everything else: in an agency that of its own clock, anywhere else that of the capital. */
@RequestScoped
public class RoleDay {

  @Inject CurrentTenant tenant;
  @Inject Actor actor;
  @Inject MembershipStore memberships;
  @Inject Clock clock;

  public LocalDate today() {
    return of(clock.instant());
  }

  /** The day of a moment, by the same clock as {@link #today}. */
  public LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  /** Of that clock. */
  public ZoneId zone() {
    return tenant.idIfAny().isPresent() ? ofAgency(tenant.id()) : Capital.ZONE;
  }

  /** The day in offices; no day that is over there has still to end in an agency. */
  public LocalDate inOffices() {
    return Capital.day(clock.instant());
  }

  /** Whoever is signed in at an agency knows its zone from the door. */
  private ZoneId ofAgency(long agency) {
    return actor.zoneOf(agency).orElseGet(() -> ZoneId.of(memberships.zone()));
  }
}
