package id.baku.web.directory;

import id.baku.directory.DirectoryReader;
import id.baku.directory.DirectorySearch;
import id.baku.directory.PublishedService;
import id.baku.directory.SearchAnswer;
import id.baku.directory.ServiceCard;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotReady;
import id.baku.platform.Page;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same service of a few agencies beside one another; and which others there are to choose from. */
@Named
@RequestScoped
public class ComparePage implements PublicPage {

  static final int MOST = 4;
  private static final int OFFERED = 20;

  @Inject DirectoryReader directory;
  @Inject DirectorySearch search;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private final List<PublishedService> services = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private CompareTable table;
  private Page<ServiceCard> others = new Page<>(List.of(), null);
  private boolean tooMany;
  private boolean lost;
  private boolean searching = true;

  @Override
  public int open(Visit visit) {
    List<String> asked = visit.params("layanan").stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    tooMany = asked.size() > MOST;
    asked.stream().limit(MOST).forEach(this::add);
    table = CompareTable.of(services, service -> Place.of(service.agency(), service.servicePointCode(),
        Formats.of(language.getLocale()), nobodyAsked -> null), texts());
    if (!services.isEmpty()) {
      others = others(visit.param(Listing.AFTER));
    }
    return tooMany || lost || !unknown.isEmpty() ? NOT_READABLE : FINE;
  }

  private void add(String address) {
    String[] slugs = address.split("/", -1);
    try {
      services.add(directory.service(slugs[0], slugs.length == 2 ? slugs[1] : "", today.inJakarta()));
    } catch (NotFound none) {
      unknown.add(ShareText.cut(address, 100));
    }
  }

  /** The same service elsewhere, as the headings of searches have it; the table stands without. */
  private Page<ServiceCard> others(String after) {
    try {
      return search.sameService(services.getFirst(), today.inJakarta(), after, OFFERED);
    } catch (InvalidInput unreadable) {
      lost = true;
      return others(null);
    } catch (NotReady soon) {
      searching = false;
      return new Page<>(List.of(), null);
    }
  }

  @Override
  public boolean isSample() {
    return services.stream().anyMatch(service -> service.agency().sample());
  }

  public CompareTable getTable() {
    return table;
  }

  /** Services with a column of their own. */
  public List<PublishedService> getServices() {
    return services;
  }

  /** Services to choose from that have no column yet. */
  public List<ServiceCard> getOthers() {
    return others.items().stream().filter(other -> services.stream().noneMatch(service ->
        service.agency().slug().equals(other.agencySlug()) && service.slug().equals(other.slug()))).toList();
  }

  /** More to choose from; null when these are all. */
  public String getMore() {
    return others.next() == null ? null
        : link.with(link.compare(services.stream().map(ComparePage::address).toArray(String[]::new)), Listing.AFTER, others.next());
  }

  /** What could not be done with the address; empty when all could. */
  public List<String> getProblems() {
    List<String> problems = new ArrayList<>();
    if (tooMany) {
      problems.add(texts().get("compare.too-many", Map.of("max", MOST)));
    }
    unknown.forEach(one -> problems.add(texts().get("compare.unknown", Map.of("service", one))));
    if (lost) {
      problems.add(texts().get("problem.page.key"));
    }
    if (!searching) {
      problems.add(texts().get("problem.search.building"));
    }
    return problems;
  }

  /** What tells a service apart from the others, where no head of the table stands above it. */
  public String label(PublishedService service) {
    if (services.stream().map(one -> one.agency().slug()).distinct().count() == 1) {
      return service.name();
    }
    String agency = service.agency().name();
    return services.stream().map(PublishedService::name).distinct().count() == 1 ? agency : service.name() + ", " + agency;
  }

  public int getMost() {
    return MOST;
  }

  /** Addresses of the first services under a heading, one of each agency. */
  static List<String> oneOfEachAgency(SearchAnswer.Heading heading) {
    Map<String, String> ofAgencies = new LinkedHashMap<>();
    heading.first().forEach(hit -> ofAgencies.putIfAbsent(hit.card().agencySlug(), hit.card().agencySlug() + "/" + hit.card().slug()));
    return List.copyOf(ofAgencies.values());
  }

  static String address(PublishedService service) {
    return service.agency().slug() + "/" + service.slug();
  }

  private Texts texts() {
    return Texts.of(language.getLocale());
  }
}
