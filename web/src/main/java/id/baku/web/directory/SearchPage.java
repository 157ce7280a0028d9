package id.baku.web.directory;

import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedAgency;
import id.baku.directory.SearchResult;
import id.baku.platform.InvalidInput;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Results of a search. What was typed stays in the box whatever comes of it. */
@Named
@RequestScoped
public class SearchPage implements PublicPage {

  private static final int LONGEST_HEADING = 60;

  @Inject DirectoryReader directory;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private String query;
  private String after;
  private PublishedAgency agency;
  private SearchResult result;
  private InvalidInput problem;

  @Override
  public int open(Visit visit) {
    query = visit.param("q");
    after = visit.param("setelah");
    String slug = visit.param("instansi");
    agency = slug == null ? null : directory.agency(slug);
    if (query == null) {
      return FINE;
    }
    try {
      result = directory.search(query, slug, today.inJakarta(), after, null);
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

  public String getQuery() {
    return query;
  }

  /** Enough of the query for a heading; the box has all of it. */
  public String getShortQuery() {
    return query == null || query.length() <= LONGEST_HEADING ? query
        : query.substring(0, query.offsetByCodePoints(0, query.codePointCount(0, LONGEST_HEADING))) + "…";
  }

  public SearchResult getResult() {
    return result;
  }

  /** The only agency searched in; null for all. */
  public PublishedAgency getAgency() {
    return agency;
  }

  /** What was wrong with the question, as a sentence; null when nothing was. */
  public String getProblem() {
    return problem == null ? null : Texts.of(language.getLocale()).problem(problem);
  }

  /** Whether the question was fine and only the page asked for was not. */
  public boolean isPageLost() {
    return problem != null && problem.code().startsWith("page.");
  }

  public boolean isContinued() {
    return after != null && !isPageLost();
  }

  /** Address of the first page of these results. */
  public String getFirst() {
    String slug = agency == null ? null : agency.slug();
    return link.with(link.with(link.getSearch(), "q", query), "instansi", slug);
  }

  /** Address of the page after this one; null on the last. */
  public String getNext() {
    return result == null || result.page().next() == null ? null
        : link.with(getFirst(), "setelah", result.page().next());
  }

  /** Address of the same search in all agencies. */
  public String getEverywhere() {
    return link.with(link.getSearch(), "q", query);
  }
}
