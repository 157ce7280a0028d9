package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.calendar.Holidays;
import id.baku.agencies.ReferenceData;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.platform.NotFound;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One service as its standard promises it, today or as it held on another day. */
@Named
@RequestScoped
public class ServicePage implements PublicPage {

  @Inject DirectoryReader directory;
  @Inject ReferenceData reference;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private AskedDay asked;
  private LocalDate now;
  private PublishedService service;
  private PublishedService nowInForce;
  private boolean missingThen;
  private Cost cost;
  private List<Place> places;
  private List<ContactLine> complaintLines;
  private List<Summary.Line> summary;
  private Sharing sharing;
  private FlowDrawing drawing;
  private HandIns handIns;
  private Map<TimePromise, HandIn> handIn = Map.of();

  @Override
  public int open(Visit visit) {
    asked = AskedDay.read(visit.param("tanggal"));
    String agency = visit.slug(0);
    String slug = visit.slug(1);
    nowInForce = inForceNow(agency, slug).orElse(null);
    Optional<PublishedService> then = asked.day() == null ? Optional.ofNullable(nowInForce)
        : find(agency, slug, asked.day());
    missingThen = asked.day() != null && then.isEmpty();
    service = then.or(() -> Optional.ofNullable(nowInForce)).orElseGet(() -> directory.nearest(agency, slug, now));
    prepare(service.content());
    if (missingThen) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return asked.isUnreadable() ? NOT_READABLE : FINE;
  }

  @Override
  public boolean isSample() {
    return service.agency().sample();
  }

  @Override
  public AgencyLook look() {
    return service.agency().look();
  }

  @Override
  public String madeOf() {
    return service.agency().slug();
  }

  /** A place opens or closes, or the day ends: where the agency is, or in Jakarta, whose day is asked for first. */
  @Override
  public Instant validUntil(Instant opened) {
    return Stream.concat(
            Stream.of(PublicPage.super.validUntil(opened), Today.endOfDay(opened, service.agency().zone())),
            Stream.concat(handIns == null ? Stream.empty() : Stream.of(handIns.validUntil()),
                places.stream().map(Place::open).filter(Objects::nonNull).map(OpenNow::validUntil)))
        .min(Comparator.naturalOrder()).orElseThrow();
  }

  private void prepare(StandardContent content) {
    cost = Cost.of(content.fee());
    Instant moment = today.moment();
    Holidays holidays = reference.holidays().in(service.agency().regionCode());
    places = Place.of(service.agency(), service.servicePointCode(), Formats.of(language.getLocale()),
        point -> isOtherDay() ? null : OpenNow.of(point, service.agency().zone(), service.agency().calendar(), moment, holidays, texts()));
    if (!missingThen && !isOtherDay() && isInForceToday() && content.completionTime() != null && content.completionTime().promises() != null) {
      handIns = HandIns.of(service, holidays, moment, texts());
      handIn = content.completionTime().promises().stream().distinct().collect(Collectors.toMap(promise -> promise, handIns::of));
    }
    summary = Summary.of(service, places, texts());
    sharing = Sharing.of(service, summary, link, texts());
    complaintLines = ContactLines.toComplain(content.complaintHandling(), service.agency());
    drawing = content.procedure() == null ? null : FlowDrawing.of(content.procedure().flow()).orElse(null);
  }

  /** Asks for Jakarta's day first, since the agency's zone is known only from the answer; rarely twice. */
  private Optional<PublishedService> inForceNow(String agency, String slug) {
    now = today.inJakarta();
    Optional<PublishedService> found = find(agency, slug, now);
    LocalDate there = found.map(known -> today.in(known.agency().zone())).orElse(now);
    if (there.equals(now)) {
      return found;
    }
    now = there;
    return find(agency, slug, there);
  }

  private Optional<PublishedService> find(String agency, String slug, LocalDate day) {
    try {
      return Optional.of(directory.service(agency, slug, day));
    } catch (NotFound none) {
      return Optional.empty();
    }
  }

  public PublishedService getService() {
    return service;
  }

  public StandardContent getContent() {
    return service.content();
  }

  public AskedDay getAsked() {
    return asked;
  }

  /** Asked about a day on which no standard held; shown is today's, or the nearest there is. */
  public boolean isMissingThen() {
    return missingThen;
  }

  /** Shown is how it was, or will be, on a day that is not today. */
  public boolean isOtherDay() {
    return !missingThen && asked.day() != null && !asked.day().equals(now);
  }

  /** Days soon on which the agency does something else than usual. */
  public List<DayAhead> getDaysAhead() {
    return isOtherDay() ? List.of() : DayAhead.of(service.agency().calendar(), service.agency().zone(), now, Formats.of(language.getLocale()));
  }

  /** When a promise is due if one hands in now; null when nobody can hand in by it now. */
  public HandIn handIn(TimePromise promise) {
    return handIn.get(promise);
  }

  /** What is shown holds today as well. */
  public boolean isInForceToday() {
    return nowInForce != null && nowInForce.versionId().equals(service.versionId());
  }

  /** Some standard holds today. */
  public boolean isAnyInForceToday() {
    return nowInForce != null;
  }

  /** Nothing holds today: shown is a standard that is still to come. */
  public boolean isUpcoming() {
    return !isAnyInForceToday() && service.inForceFrom().isAfter(now);
  }

  /** Nothing holds today: shown is the last standard that did. */
  public boolean isEnded() {
    return !isAnyInForceToday() && !isUpcoming();
  }

  /** A component as it is read. */
  public Wording wording(ComponentKind kind) {
    return Wording.of(service.content().component(kind));
  }

  /** The eight components of management, in the order of the decree. */
  public List<ComponentKind> getManagement() {
    return ComponentKind.management();
  }

  public Cost getCost() {
    return cost;
  }

  public List<Place> getPlaces() {
    return places;
  }

  /** Events in life that people need this service for, each with the address of all services for it. */
  public List<Event> getLifeEvents() {
    return reference.lifeEvents().stream().filter(event -> service.lifeEvents().contains(event.code()))
        .map(event -> new Event(language.isEnglish() ? event.labelEn() : event.labelId(),
            link.with(link.getSearch(), SearchAddress.LIFE_EVENT, event.code())))
        .toList();
  }

  /** One event in life. */
  public record Event(String name, String href) {}

  /** The service in plain sentences. */
  public List<Summary.Line> getSummary() {
    return summary;
  }

  public Sharing getSharing() {
    return sharing;
  }

  /** This service beside the same of other agencies. */
  public String getCompareLink() {
    return link.compare(ComparePage.address(service));
  }

  public LocalDate getToday() {
    return now;
  }

  /** Whether some place is said to be open or closed. */
  public boolean isOpenStated() {
    return places.stream().anyMatch(place -> place.open() != null && place.open().sentence() != null);
  }

  public List<ContactLine> getComplaintLines() {
    return complaintLines;
  }

  /** The drawn flow; null when the standard has none, or one too large to be of help. */
  public FlowDrawing getDrawing() {
    return drawing;
  }

  /** The drawing in words. */
  public String getDrawingInWords() {
    return drawing == null ? "" : drawing.inWords(texts());
  }

  private Texts texts() {
    return Texts.of(language.getLocale());
  }
}
