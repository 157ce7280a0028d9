package id.baku.agencies;

import id.baku.agencies.store.CalendarStore;
import id.baku.agencies.store.ChannelStore;
import id.baku.agencies.store.ServicePointStore;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells everybody who follows the agency, in the same transaction, that it says something else of itself now. */
@Dependent
class AgencyTeller {

  @Inject ChannelStore channels;
  @Inject ServicePointStore points;
  @Inject CalendarStore calendars;
  @Inject CurrentTenant tenant;
  @Inject Event<AgencyDescribed> described;

  void tell() {
    described.fire(new AgencyDescribed(tenant.id(), profile()));
  }

  private AgencyProfile profile() {
    return new AgencyProfile(
        channels.list().stream().map(ListedChannel::channel).filter(OwnChannel::visible).map(OwnChannel::shown).toList(),
        points.list().stream().map(Versioned::value).toList(), calendars.settings().value());
  }
}
