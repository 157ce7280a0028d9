package id.baku.agencies;

import id.baku.agencies.store.CalendarStore;
import id.baku.agencies.store.ChannelStore;
import id.baku.agencies.store.PartStore;
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
  @Inject PartStore parts;
  @Inject CurrentTenant tenant;
  @Inject Event<AgencyDescribed> described;

  void tell() {
    described.fire(new AgencyDescribed(tenant.id(), profile()));
  }

  /** Null when it looks as Baku does. */
  private AgencyLook look() {
    Branding branding = parts.find(OwnPart.BRANDING, Branding.class).or(Branding.NONE).value();
    Logo logo = parts.find(OwnPart.LOGO, Logo.class).or(Logo.NONE).value();
    AgencyLook look = new AgencyLook(branding.colour(), logo.exists() ? logo : null);
    return look.equals(AgencyLook.PLAIN) ? null : look;
  }

  /** Null when it said nothing. */
  private Publication publication() {
    Publication said = parts.find(OwnPart.PUBLICATION, Publication.class).value();
    return Publication.NONE.equals(said) ? null : said;
  }

  private AgencyProfile profile() {
    return new AgencyProfile(
        channels.list().stream().map(ListedChannel::channel).filter(OwnChannel::visible).map(OwnChannel::shown).toList(),
        points.list().stream().map(Versioned::value).toList(), calendars.settings().value(), look(), publication(), null);
  }
}
