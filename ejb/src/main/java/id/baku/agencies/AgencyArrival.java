package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.CalendarStore;
import id.baku.agencies.store.ChannelStore;
import id.baku.agencies.store.PartStore;
import id.baku.agencies.store.ServicePointStore;
import id.baku.platform.BrokenRow;
import id.baku.platform.InvalidInput;
import id.baku.platform.KeptPeriod;
import id.baku.platform.NotFound;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The current agency after its rows came from elsewhere: held against the rules, and then told of to all who follow agencies. */
@Stateless
@TenantScoped
public class AgencyArrival {

  @Inject AgencyStore agencies;
  @Inject ChannelStore channels;
  @Inject ServicePointStore points;
  @Inject CalendarStore calendars;
  @Inject PartStore parts;
  @Inject ReferenceData reference;
  @Inject PublicationEditor publications;
  @Inject LogoEditor logos;
  @Inject AgencyTeller teller;
  @Inject CurrentTenant tenant;

  /** The first row that no editor here would have kept. */
  @Permitted(Permission.RUN_PLATFORM)
  public Optional<BrokenRow> broken() {
    Agency agency = agencies.find(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
    ArrivalRules rules = new ArrivalRules().agency(agency.slug(), agency.zone(), new AgencyIdentity(agency.name(), agency.shortName(),
        agency.parentBody(), agency.address(), agency.phone(), agency.email(), agency.website()));
    rules.check("agency_unit", "", () -> rules.units(agencies.units()).none());
    rules.check("contact_channel", "", () -> rules.channels(channels.list().stream().map(ListedChannel::channel).toList(), reference.channelRules()).none());
    rules.check("service_point", "", () -> rules.points(points.list().stream().map(Versioned::value).toList()).none());
    rules.check("agency_calendar", "", () -> rules.calendar(agency.zone(), calendars.settings().value()).none());
    part(rules, OwnPart.HEAD, AgencyHead.class, AgencyHead::problems);
    part(rules, OwnPart.LETTERHEAD, Letterhead.class, Letterhead::problems);
    part(rules, OwnPart.BRANDING, Branding.class, Branding::problems);
    part(rules, OwnPart.NUMBERING, Numbering.class, Numbering::problems);
    part(rules, OwnPart.POLICIES, Policies.class, policies -> policies.problems(reference.kept(KeptPeriod.REPORT_CONTACT)));
    part(rules, OwnPart.PUBLICATION, Publication.class, Publication::problems);
    part(rules, OwnPart.LOGO, Logo.class, logo -> logo.exists() ? Logo.problems(logo.alt()) : List.of());
    return rules.broken();
  }

  /** Its address and its logo are its own here too, and whoever follows agencies learns of it. */
  @Permitted(Permission.RUN_PLATFORM)
  public void tell() {
    publications.arrive();
    logos.arrive();
    teller.tell();
  }

  private <T> void part(ArrivalRules rules, OwnPart part, Class<T> type, Function<T, List<InvalidInput>> problems) {
    rules.part(part, () -> Optional.ofNullable(parts.find(part, type).value()).map(problems).orElse(List.of()));
  }
}
