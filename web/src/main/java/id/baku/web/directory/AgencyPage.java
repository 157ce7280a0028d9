package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.directory.ClosedAgency;
import id.baku.directory.DirectoryReader;
import id.baku.directory.GovernmentReader;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedDecree;
import id.baku.directory.ServiceCard;
import id.baku.platform.Page;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One agency: who it is, how and when it can be reached, its services under its own headings, and what it decreed last. */
@Named
@RequestScoped
public class AgencyPage implements PublicPage {

  private static final int PER_PAGE = 50;
  private static final int SOME_DECREES = 3;

  @Inject DirectoryReader directory;
  @Inject GovernmentReader governments;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private PublishedAgency agency;
  private Listing<ServiceCard> services;
  private Page<PublishedDecree> decrees;
  private List<ClosedAgency> predecessors;

  @Override
  public int open(Visit visit) {
    agency = directory.agency(visit.slug(0));
    LocalDate day = today.in(agency.zone());
    decrees = governments.decrees(agency.slug(), day, null, SOME_DECREES);
    predecessors = directory.predecessors(agency.slug());
    services = Listing.read(visit, after -> directory.services(agency.slug(), day, after, PER_PAGE));
    return services.status();
  }

  @Override
  public boolean isSample() {
    return agency.sample();
  }

  @Override
  public AgencyLook look() {
    return agency.look();
  }

  @Override
  public String madeOf() {
    return agency.slug();
  }

  @Override
  public Instant validUntil(Instant opened) {
    return Today.endOfDay(opened, agency.zone());
  }

  /** Closed agencies whose services this one took over. */
  public List<ClosedAgency> getPredecessors() {
    return predecessors;
  }

  public PublishedAgency getAgency() {
    return agency;
  }

  /** Services under their headings, both in the agency's order; those without a heading under none. */
  public List<Group> getGroups() {
    Map<String, List<ServiceCard>> groups = services.page().items().stream().collect(Collectors.groupingBy(
        card -> card.group() == null ? "" : card.group(), LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
  }

  /** The newest; a key to the next means that there are more. */
  public Page<PublishedDecree> getDecrees() {
    return decrees;
  }

  public List<ContactLine> getContacts() {
    return ContactLines.of(agency);
  }

  public List<Place> getPlaces() {
    return Place.all(agency, Formats.of(language.getLocale()));
  }

  /** Days soon on which it does something else than usual. */
  public List<DayAhead> getDaysAhead() {
    return DayAhead.of(agency.calendar(), agency.zone(), today.in(agency.zone()), Formats.of(language.getLocale()));
  }

  public boolean isContinued() {
    return services.continued();
  }

  public String getProblem() {
    return services.problem() == null ? null : Texts.of(language.getLocale()).problem(services.problem());
  }

  public String getNext() {
    return services.page().next() == null ? null : link.with(link.agency(agency.slug()), Listing.AFTER, services.page().next());
  }

  /** @param name heading, empty when these services have none */
  public record Group(String name, List<ServiceCard> services) {}
}
