package id.baku.agencies;

import id.baku.agencies.store.AgencyStore;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells everybody who follows the agency, in the same transaction, that it says something else of itself now. */
@Dependent
class AgencyTeller {

  @Inject AgencyStore agencies;
  @Inject CurrentTenant tenant;
  @Inject Event<AgencyDescribed> described;

  void tell() {
    described.fire(new AgencyDescribed(tenant.id(), agencies.profile()));
  }
}
