package id.baku.web.directory;

import id.baku.directory.DirectoryReader;
import id.baku.directory.GovernmentReader;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedDecree;
import id.baku.directory.ServiceCard;
import id.baku.platform.InvalidInput;
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
  private Page<ServiceCard> services;
  private Page<PublishedDecree> decrees;
  private boolean continued;
  private InvalidInput problem;

  @Override
  public int open(Visit visit) {
    agency = directory.agency(visit.slug(0));
    LocalDate day = today.in(agency.zone());
    decrees = governments.decrees(agency.slug(), day, null, SOME_DECREES);
    String after = visit.param("setelah");
    try {
      services = directory.services(agency.slug(), day, after, PER_PAGE);
      continued = after != null;
      return FINE;
    } catch (InvalidInput lost) {
      problem = lost;
      services = directory.services(agency.slug(), day, null, PER_PAGE);
      return NOT_READABLE;
    }
  }

  @Override
  public boolean isSample() {
    return agency.sample();
  }

  @Override
  public String madeOf() {
    return agency.slug();
  }

  @Override
  public Instant validUntil(Instant opened) {
    return PublicPage.endOfDay(opened, Today.zone(agency.zone()));
  }

  public PublishedAgency getAgency() {
    return agency;
  }

  /** Services under their headings, both in the agency's order; those without a heading under none. */
  public List<Group> getGroups() {
    Map<String, List<ServiceCard>> groups = services.items().stream().collect(Collectors.groupingBy(
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

  public boolean isContinued() {
    return continued;
  }

  public String getProblem() {
    return problem == null ? null : Texts.of(language.getLocale()).problem(problem);
  }

  public String getNext() {
    return services.next() == null ? null : link.with(link.agency(agency.slug()), "setelah", services.next());
  }

  /** @param name heading, empty when these services have none */
  public record Group(String name, List<ServiceCard> services) {}
}
