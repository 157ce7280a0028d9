package id.baku.web.directory;

import id.baku.agencies.Region;
import id.baku.directory.DirectoryReader;
import id.baku.directory.DirectorySearch;
import id.baku.directory.PublishedAgency;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.platform.InvalidInput;
import id.baku.standards.Audience;
import id.baku.web.platform.Keeping;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Results of a search. What was typed stays in the box whatever comes of it. */
@Named
@RequestScoped
public class SearchPage implements PublicPage {

  private static final int LONGEST_HEADING = 60;
  /** Fields of the engine as this page names them. */
  private static final Map<String, String> PARAMETERS = Map.of("region", SearchAddress.REGION, "near", SearchAddress.NEAR, "after", SearchAddress.AFTER);

  @Inject DirectoryReader directory;
  @Inject DirectorySearch search;
  @Inject LifeEventLabels events;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private SearchAddress asked;
  private PublishedAgency agency;
  private LifeEventLabels.Labelled event;
  private Region near;
  private SearchAnswer answer;
  private boolean current;
  private InvalidInput problem;

  @Override
  public int open(Visit visit) {
    asked = SearchAddress.of(visit);
    String slug = asked.get(SearchAddress.AGENCY);
    agency = slug == null ? null : directory.agency(slug);
    try {
      near = near();
      if (asked.asks()) {
        SearchFilters filters = asked.filters();
        event = event();
        current = search.isUpToDate();
        answer = search.search(new SearchQuestion(asked.get(SearchAddress.QUERY), filters, asked.get(SearchAddress.HEADING),
            near == null ? null : near.code(), today.inJakarta(), asked.get(SearchAddress.AFTER), null));
      }
      return FINE;
    } catch (InvalidInput unreadable) {
      problem = unreadable;
      return NOT_READABLE;
    }
  }

  @Override
  public boolean isSample() {
    return agency != null && agency.sample();
  }

  @Override
  public String madeOf() {
    return current ? Keeping.ANYBODY : null;
  }

  /** A place typed wins over one remembered, and from here on it is the one remembered. */
  private Region near() {
    String typed = asked.get(SearchAddress.PLACE);
    String code = asked.get(SearchAddress.NEAR);
    if (typed == null && code == null) {
      return null;
    }
    Region found = (typed == null ? search.region(code) : search.placeNamed(typed)).orElseThrow(
        () -> new InvalidInput("region.unknown", Map.of(), typed == null ? SearchAddress.NEAR : SearchAddress.PLACE));
    asked = asked.typedPlaceIs(found.code());
    return found;
  }

  private LifeEventLabels.Labelled event() {
    String code = asked.get(SearchAddress.LIFE_EVENT);
    return code == null ? null
        : events.find(code).orElseThrow(() -> new InvalidInput("search.filter", Map.of(), SearchAddress.LIFE_EVENT));
  }

  public String getQuery() {
    return asked.get(SearchAddress.QUERY);
  }

  /** Enough of the query for a heading; the box has all of it. */
  public String getShortQuery() {
    String query = getQuery();
    return query == null || query.length() <= LONGEST_HEADING ? query
        : query.substring(0, query.offsetByCodePoints(0, query.codePointCount(0, LONGEST_HEADING))) + "…";
  }

  public SearchAnswer getAnswer() {
    return answer;
  }

  /** The only agency searched in; null for all. */
  public PublishedAgency getAgency() {
    return agency;
  }

  /** The place whose agencies come first; null for none. */
  public Region getNear() {
    return near;
  }

  public List<LifeEventLabels.Labelled> getEvents() {
    return events.all();
  }

  /** What was wrong with the words, as a sentence; null when nothing was. */
  public String getProblem() {
    return isAt(SearchAddress.QUERY) ? sentence() : null;
  }

  /** What was wrong with the place that was typed; null when nothing was. */
  public String getPlaceProblem() {
    return isAt(SearchAddress.PLACE) ? sentence() : null;
  }

  public String getTypedPlace() {
    return isAt(SearchAddress.PLACE) ? asked.get(SearchAddress.PLACE) : near == null ? null : near.name();
  }

  /** What was wrong with a part of the address that has no field; null when nothing was. */
  public String getOtherProblem() {
    return problem == null || getProblem() != null || getPlaceProblem() != null ? null : sentence();
  }

  /** The same search without what was wrong. */
  public String getWithoutProblem() {
    return at(asked.without(field()));
  }

  public List<SearchChoices.Filter> getFilters() {
    return choices().filters(answer);
  }

  public List<SearchChoices.Chip> getChips() {
    String region = asked.get(SearchAddress.REGION) == null ? null
        : search.region(asked.get(SearchAddress.REGION)).map(Region::name).orElse(null);
    return choices().chips(answer, region, agency == null ? null : agency.name(), event == null ? null : event.label());
  }

  /** Whether anything but words narrows the search, a place named in them included. */
  public boolean isNarrowed() {
    return getNamedPlace() != null || !getChips().isEmpty();
  }

  /** The place named in the words and searched in; null when none is. */
  public String getNamedPlace() {
    return answer.places().isEmpty() || asked.get(SearchAddress.REGION) != null ? null
        : answer.places().stream().map(Region::name).collect(Collectors.joining(", "));
  }

  /** The same words everywhere: without those that name the place, and without the place chosen. */
  public String getEverywhere() {
    SearchAddress wide = asked.without(SearchAddress.REGION);
    return at(answer.places().isEmpty() ? wide : wide.with(SearchAddress.QUERY, answer.otherWords().isEmpty() ? null : answer.otherWords()));
  }

  /** The same search without a place that comes first. */
  public String getNowhereNear() {
    return at(asked.without(SearchAddress.NEAR));
  }

  public String getCorrected() {
    return at(asked.with(SearchAddress.QUERY, answer.correction()));
  }

  /** One heading with all its services. */
  public String opened(String key) {
    return at(asked.with(SearchAddress.HEADING, key));
  }

  /** The services shown under a heading beside one another, one of each agency; null when they are all of one. */
  public String compared(SearchAnswer.Heading heading) {
    List<String> ofAgencies = ComparePage.oneOfEachAgency(heading);
    return ofAgencies.size() < 2 ? null : link.compare(ofAgencies.toArray(String[]::new));
  }

  /** The same search with services of one name under one heading again. */
  public String getFolded() {
    return at(asked.without(SearchAddress.HEADING));
  }

  public boolean isOpened() {
    return asked.get(SearchAddress.HEADING) != null;
  }

  /** Services for agencies that match while only those for the public are shown. */
  public long getForAgencies() {
    return answer.audience().only() == Audience.PUBLIC ? answer.facets().of(Audience.AGENCIES) : 0;
  }

  public String getForAgenciesAddress() {
    return at(asked.with(SearchAddress.AUDIENCE, SearchAddress.value(Audience.AGENCIES)));
  }

  public boolean isContinued() {
    return asked.get(SearchAddress.AFTER) != null && answer != null;
  }

  /** Address of the first page of these results. */
  public String getFirst() {
    return at(asked.without(SearchAddress.AFTER));
  }

  /** Address of the page after this one; null on the last. */
  public String getNext() {
    return answer == null || answer.next() == null ? null : at(asked.with(SearchAddress.AFTER, answer.next()));
  }

  /** What a form must carry along so that nothing asked is lost but what it asks itself. */
  public Set<Map.Entry<String, String>> getCarried() {
    return asked.without(SearchAddress.NEAR, SearchAddress.PLACE).values().entrySet();
  }

  private SearchChoices choices() {
    return new SearchChoices(Texts.of(language.getLocale()), asked, link.getSearch());
  }

  private boolean isAt(String field) {
    return problem != null && field().equals(field);
  }

  private String field() {
    String field = problem.fields().isEmpty() ? SearchAddress.QUERY : problem.fields().getFirst();
    return PARAMETERS.getOrDefault(field, field);
  }

  private String sentence() {
    return Texts.of(language.getLocale()).problem(problem);
  }

  private String at(SearchAddress address) {
    return address.at(link.getSearch());
  }
}
