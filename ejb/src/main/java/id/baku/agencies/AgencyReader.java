package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.CalendarStore;
import id.baku.agencies.store.ChannelStore;
import id.baku.agencies.store.PartStore;
import id.baku.agencies.store.ServicePointStore;
import id.baku.calendar.CalendarSettings;
import id.baku.platform.NotFound;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the current agency says of itself. */
@Stateless
@TenantScoped
public class AgencyReader {

  @Inject AgencyStore agencies;
  @Inject ChannelStore channels;
  @Inject ServicePointStore points;
  @Inject CalendarStore calendars;
  @Inject PartStore parts;
  @Inject CurrentTenant tenant;

  @Permitted(Permission.READ_OWN_AGENCY)
  public AgencyDescription description() {
    Agency agency = agencies.find(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
    return new AgencyDescription(agency.slug(), agency.name(), agency.shortName(), agency.parentBody(),
        agency.governmentSlug(), agency.regionCode(), agency.zone(), agency.address(), agency.phone(), agency.email(),
        agency.website(), agency.isSample() ? true : null, agencies.units(), channels.list().stream().map(ListedChannel::channel).toList(), calendar(),
        part(OwnPart.HEAD, AgencyHead.class, null), part(OwnPart.LETTERHEAD, Letterhead.class, null), part(OwnPart.BRANDING, Branding.class, Branding.NONE),
        part(OwnPart.NUMBERING, Numbering.class, null),
        part(OwnPart.POLICIES, Policies.class, Policies.NONE),
        part(OwnPart.PUBLICATION, Publication.class, Publication.NONE));
  }

  /** IANA name of the zone of its clock. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public String zone() {
    return agencies.find(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown")).zone();
  }

  /** Null when it said nothing. @param nothing what is as good as that */
  private <T> T part(OwnPart part, Class<T> type, T nothing) {
    T said = parts.find(part, type).value();
    return said == null || said.equals(nothing) ? null : said;
  }

  /** Null when it said nothing. */
  private CalendarSettings calendar() {
    CalendarSettings settings = calendars.settings().value();
    return settings.equals(CalendarSettings.NONE) ? null : settings;
  }

  @Permitted(Permission.READ_OWN_AGENCY)
  public List<ServicePoint> servicePoints() {
    return points.list().stream().map(Versioned::value).toList();
  }
}
