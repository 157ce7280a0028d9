package id.baku.agencies;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Writes down who the current agency is and how it can be reached. */
@Stateless
@TenantScoped
public class AgencyRegistrar {

  @Inject AgencyStore agencies;
  @Inject CurrentTenant tenant;
  @Inject Event<AgencyDescribed> described;

  /**
   * Takes over the whole description; what is no longer in it (units, channels) goes. The slug of an agency that exists
   * never changes, since addresses are made of it.
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void describe(AgencyDescription description, List<ServicePoint> servicePoints) {
    Agency agency = agencies.find(tenant.id()).orElseGet(() -> new Agency(tenant.id(), description.slug()));
    agency.describe(description.name(), description.shortName(), description.parentBody(), description.government(),
        description.region(), description.zone());
    agency.canBeReachedAt(description.address(), description.phone(), description.email(), description.website());
    agency.markSample(description.invented());
    agencies.add(agency);
    agencies.flush();
    description.units().forEach(agencies::saveUnit);
    agencies.removeUnitsExcept(description.units().stream().map(AgencyUnit::code).toList());
    agencies.replaceChannels(description.channels());
    servicePoints.forEach(agencies::saveServicePoint);
    tell();
  }

  /** Closes every service point but these; one where services are given stays. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void keepServicePoints(Collection<String> codes) {
    if (agencies.removeServicePointsExcept(codes) > 0) {
      tell();
    }
  }

  private void tell() {
    described.fire(new AgencyDescribed(tenant.id(),
        new AgencyProfile(agencies.channels(), agencies.servicePoints())));
  }
}
