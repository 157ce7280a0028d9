package id.baku.agencies;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.CalendarStore;
import id.baku.agencies.store.ChannelStore;
import id.baku.agencies.store.ServicePointStore;
import id.baku.calendar.CalendarSettings;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes down who the current agency is and how it can be reached. */
@Stateless
@TenantScoped
public class AgencyRegistrar {

  @Inject AgencyStore agencies;
  @Inject ChannelStore channels;
  @Inject ServicePointStore points;
  @Inject CalendarStore calendars;
  @Inject PartChange parts;
  @Inject LogoEditor logos;
  @Inject PublicationEditor publications;
  @Inject CurrentTenant tenant;
  @Inject AgencyReader reader;
  @Inject AgencyTeller teller;
  @Inject Trail trail;

  /**
   * Takes over the description, except for the parts that the agency keeps itself; what is no longer in it (units,
   * channels) goes. The slug of an agency that exists never changes, since addresses are made of it.
   *
   * @param logo null when it shows none
   * @return the parts that were not taken over
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public Set<OwnPart> describe(AgencyDescription description, List<ServicePoint> servicePoints, LogoFile logo) {
    Optional<Agency> known = agencies.lock(tenant.id()); // as every editor does: what is kept must not change meanwhile
    AgencyDescription before = known.isEmpty() ? null : reader.description();
    Agency agency = known.orElseGet(() -> new Agency(tenant.id(), description.slug()));
    Set<OwnPart> own = agencies.ownParts();
    agency.place(description.government(), description.region(), own.contains(OwnPart.CALENDAR) ? agency.zone() : description.zone());
    agency.markSample(description.invented());
    unless(own, OwnPart.IDENTITY, () -> agency.identify(description.identity()));
    agencies.add(agency);
    agencies.flush();
    unless(own, OwnPart.UNITS, () -> {
      description.units().forEach(agencies::saveUnit);
      agencies.removeUnitsExcept(description.units().stream().map(AgencyUnit::code).toList());
    });
    unless(own, OwnPart.CHANNELS, () -> channels.replace(description.channels()));
    unless(own, OwnPart.SERVICE_POINTS, () -> servicePoints.forEach(points::save));
    unless(own, OwnPart.CALENDAR, () -> takeOver(description.calendar()));
    unless(own, OwnPart.HEAD, () -> parts.takeOver(OwnPart.HEAD, description.head()));
    unless(own, OwnPart.LETTERHEAD, () -> parts.takeOver(OwnPart.LETTERHEAD, description.letterhead()));
    unless(own, OwnPart.BRANDING, () -> parts.takeOver(OwnPart.BRANDING, description.branding()));
    unless(own, OwnPart.NUMBERING, () -> parts.takeOver(OwnPart.NUMBERING, description.numbering()));
    unless(own, OwnPart.POLICIES, () -> parts.takeOver(OwnPart.POLICIES, description.policies()));
    unless(own, OwnPart.PUBLICATION, () -> publications.takeOver(description.publication()));
    unless(own, OwnPart.LOGO, () -> logos.takeOver(logo));
    trail.record("agency.described", new Subject("agency", agency.slug(), agency.name()), before, reader.description());
    teller.tell();
    return own;
  }

  /** Closes every service point but these, unless the agency keeps them itself; one where services are given stays. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void keepServicePoints(Collection<String> codes) {
    agencies.lock(tenant.id());
    if (!agencies.ownParts().contains(OwnPart.SERVICE_POINTS) && points.removeExcept(codes) > 0) {
      teller.tell();
    }
  }

  private void takeOver(CalendarSettings calendar) {
    CalendarSettings said = calendar == null ? CalendarSettings.NONE : calendar;
    if (!calendars.settings().value().equals(said)) {
      calendars.save(said);
    }
  }

  private static void unless(Set<OwnPart> own, OwnPart part, Runnable takeOver) {
    if (!own.contains(part)) {
      takeOver.run();
    }
  }
}
