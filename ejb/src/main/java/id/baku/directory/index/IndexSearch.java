package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAnswer.Heading;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.platform.InvalidInput;
import id.baku.platform.Page;
import id.baku.standards.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Understands one question, in the way that finds something, and answers it from one state of the index. */
final class IndexSearch {

  /** A correction is offered beside the answer when so few services match. */
  private static final int FEW = 3;
  private static final int NAMED_NOT_MENTIONED = Tier.points(Tier.NAME.frequency()) - Tier.points(Tier.AGENCY.frequency());

  private final StateSearcher searcher;
  private final Language language;
  private final boolean samples;
  private final SearchQuestion question;

  /** @param samples whether invented agencies are shown */
  IndexSearch(StateSearcher searcher, Language language, boolean samples, SearchQuestion question) {
    this.searcher = searcher;
    this.language = language;
    this.samples = samples;
    this.question = question;
  }

  /**
   * The words as typed; when nothing holds them all, the words as they were probably meant; when still nothing does,
   * most of them.
   *
   * @throws InvalidInput search.too-long, search.no-words, search.too-many-words, page.limit, page.key, region.unknown
   */
  SearchAnswer answer() throws IOException {
    int limit = Page.checkedLimit(question.limit());
    List<String> typed = ReadQuery.words(question.query(), language.words());
    if (typed.isEmpty() && !question.filters().any() && question.heading() == null) {
      throw new InvalidInput("search.no-words", Map.of(), "q");
    }
    Attempt asTyped = attempt(typed, false);
    Optional<List<String>> meant = meant(typed, asTyped.unknown());
    if (asTyped.finds()) {
      return answer(asTyped, limit, asTyped.counter().total < FEW ? meant : Optional.empty(), false);
    }
    Attempt asMeant = meant.isPresent() ? attempt(meant.get(), false) : asTyped;
    if (asMeant.finds()) {
      return answer(asMeant, limit, meant, true);
    }
    Attempt most = attempt(meant.orElse(typed), true);
    return answer(most.finds() ? most : asTyped, limit, meant.filter(words -> most.finds()), meant.isPresent() && most.finds());
  }

  /** The words with those replaced that are not known; empty when there is nothing better. */
  private Optional<List<String>> meant(List<String> typed, List<String> unknown) throws IOException {
    List<String> words = new ArrayList<>(typed);
    for (String one : unknown) {
      language.spelling().meant(one, searcher.getIndexReader())
          .ifPresent(better -> words.replaceAll(word -> word.equals(one) ? better : word));
    }
    return words.equals(typed) ? Optional.empty() : Optional.of(words);
  }

  /** With the place that the words name; when that finds nothing at all, its name as words like any other. */
  private Attempt attempt(List<String> typed, boolean loose) throws IOException {
    ReadQuery read = ReadQuery.of(typed, language.places());
    Attempt placed = loose ? loosened(read) : strict(read);
    if (placed.finds() || read.places().isEmpty() || loose) {
      return placed;
    }
    Attempt asWords = strict(new ReadQuery(typed, List.of()));
    return asWords.finds() ? asWords : placed;
  }

  private Attempt strict(ReadQuery read) throws IOException {
    WordQuery words = words(read);
    return counted(read, words, words.size());
  }

  private Attempt loosened(ReadQuery read) throws IOException {
    WordQuery words = words(read);
    int first = Math.min(words.size(), Math.max(1, words.size() - 1)); // all of them were asked for before
    Attempt attempt = counted(read, words, first);
    for (int least = first - 1; !attempt.finds() && least >= (words.size() + 1) / 2 && least > 0; least--) {
      attempt = counted(read, words, least);
    }
    return attempt;
  }

  private WordQuery words(ReadQuery read) throws IOException {
    return new WordQuery(read.words(), searcher.getIndexReader(), language.words(), language.concepts(), language.stopWords());
  }

  /**
   * When nobody said for whom: services for the public, but those for others when the public has none, or only such as
   * mention in passing what others are called.
   */
  private Attempt counted(ReadQuery read, WordQuery words, int least) throws IOException {
    SearchFilters filters = question.filters();
    if (filters.audience() != SearchAudience.PUBLIC_FIRST) {
      return counted(read, words, least, filters);
    }
    Attempt forPublic = counted(read, words, least, filters.withAudience(SearchAudience.PUBLIC));
    for (Audience other : List.of(Audience.AGENCIES, Audience.INTERNAL)) {
      if (isBetter(other, forPublic.counter())) {
        return counted(read, words, least, filters.withAudience(SearchAudience.of(other)));
      }
    }
    return forPublic;
  }

  private static boolean isBetter(Audience other, FacetCounter counter) {
    int[] points = counter.pointsOfAudience;
    return counter.audiences[other.ordinal()] > 0
        && (counter.total == 0 || points[other.ordinal()] - points[Audience.PUBLIC.ordinal()] >= NAMED_NOT_MENTIONED);
  }

  private Attempt counted(ReadQuery read, WordQuery words, int least, SearchFilters filters) throws IOException {
    List<Region> asked = filters.region() == null ? read.places() : List.of(region(filters.region(), "region"));
    HitFilter filter = new HitFilter(filters, asked, samples, question.day().toEpochDay());
    FacetCounter counter = new FacetCounter(filter, searcher, words.exactNames());
    searcher.search(query(words, least), counter);
    return new Attempt(read, counter, asked, filters.audience(), words.unknown(), least < words.size());
  }

  private Query query(WordQuery words, int least) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (words.size() > 0) {
      all.add(words.holding(least), Occur.MUST);
    } else {
      all.add(new TermQuery(new Term(Documents.TYPE, Documents.SERVICE)), Occur.FILTER);
    }
    filter(all, Documents.LIFE_EVENT, question.filters().lifeEvent());
    filter(all, Documents.AGENCY, question.filters().agency());
    filter(all, Documents.HEADING_TERM, question.heading());
    return all.build();
  }

  private static void filter(BooleanQuery.Builder all, String field, String value) {
    if (value != null) {
      all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }

  private Region region(String code, String field) {
    return language.places().find(code).orElseThrow(() -> new InvalidInput("region.unknown", Map.of(), field));
  }

  private SearchAnswer answer(Attempt attempt, int limit, Optional<List<String>> meant, boolean corrected) throws IOException {
    int near = question.near() == null ? 0 : FacetCode.government(region(question.near(), "near").code());
    HeadingPages pages = new HeadingPages(searcher, language.places(), attempt, near);
    Page<Heading> page = question.heading() == null ? pages.headings(question.after(), limit)
        : pages.under(question.heading(), question.after(), limit);
    return new SearchAnswer(attempt.counter().total, page.items(), page.next(), attempt.audience(),
        Counted.facets(attempt.counter(), language.places(), attempt.asked()), attempt.elsewhere(), attempt.read().places(),
        attempt.read().text(), meant.map(words -> String.join(" ", words)).orElse(null), corrected, attempt.loosened());
  }
}
