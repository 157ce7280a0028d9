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
  /** How many times more names must use another word before it is offered in place of one that some standard holds. */
  private static final int MUCH_MORE = 10;
  private static final int NAMED_NOT_MENTIONED = Tier.points(Tier.NAME.frequency()) - Tier.points(Tier.AGENCY.frequency());

  private static final List<Audience> OTHERS = List.of(Audience.AGENCIES, Audience.INTERNAL);

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
   * most of them. A misspelt place is believed only where something is found.
   *
   * @throws InvalidInput search.too-long, search.no-words, search.too-many-words, page.limit, page.key, region.unknown
   */
  SearchAnswer answer() throws IOException {
    int limit = Page.checkedLimit(question.limit());
    List<String> typed = ReadQuery.words(question.query(), language.words());
    if (typed.isEmpty() && !question.asksWithoutWords()) {
      throw new InvalidInput("search.no-words", Map.of(), "q");
    }
    Attempt asTyped = attempt(typed);
    if (asTyped.finds()) {
      return answer(asTyped, limit, asTyped.counter().total < FEW ? offered(typed, asTyped) : Optional.empty(), false);
    }
    Optional<List<String>> meant = meant(typed, asTyped.uses(), 0, true);
    Attempt asMeant = meant.isPresent() ? attempt(meant.get()) : asTyped;
    if (asMeant.counter().total == 0 && !asMeant.asked().equals(asTyped.asked())) {
      meant = meant(typed, asTyped.uses(), 0, false);
      asMeant = meant.isPresent() ? attempt(meant.get()) : asTyped;
    }
    if (asMeant.finds()) {
      return answer(asMeant, limit, meant, true);
    }
    Attempt most = loosened(ReadQuery.of(meant.orElse(typed), language.places()));
    boolean corrected = most.finds() && meant.isPresent();
    return answer(most.finds() ? most : asTyped, limit, corrected ? meant : offered(typed, asTyped), corrected);
  }

  /** Words to offer beside an answer: a misspelling that a decree happens to have is told by what names use much more. */
  private Optional<List<String>> offered(List<String> typed, Attempt asTyped) throws IOException {
    Optional<List<String>> better = meant(typed, asTyped.uses(), searcher.getIndexReader().numDocs() / MUCH_MORE, true);
    return better.isPresent() && attempt(better.get()).counter().total > asTyped.counter().total ? better : Optional.empty();
  }

  /**
   * The words with those replaced that have a much more used neighbour; empty when there is nothing better.
   *
   * @param uses how many editions hold each of them
   * @param most words that more editions hold are right
   * @param orPlace whether words of places are among what may be meant
   */
  private Optional<List<String>> meant(List<String> typed, Map<String, Integer> uses, int most, boolean orPlace) throws IOException {
    List<String> words = new ArrayList<>(typed);
    for (Map.Entry<String, Integer> one : uses.entrySet()) {
      if (one.getValue() <= most) {
        language.spelling().meant(one.getKey(), Math.max(1, one.getValue() * MUCH_MORE), orPlace, searcher.getIndexReader())
            .ifPresent(better -> words.replaceAll(word -> word.equals(one.getKey()) ? better : word));
      }
    }
    return words.equals(typed) ? Optional.empty() : Optional.of(words);
  }

  /** In the place that the words name; when nothing is there, with its name as words like any other. */
  private Attempt attempt(List<String> typed) throws IOException {
    ReadQuery read = ReadQuery.of(typed, language.places());
    Attempt placed = strict(read);
    if (placed.counter().total > 0 || read.places().isEmpty()) {
      return placed;
    }
    Attempt asWords = strict(new ReadQuery(typed, List.of()));
    return asWords.counter().total > 0 ? asWords : placed;
  }

  private Attempt strict(ReadQuery read) throws IOException {
    WordQuery words = words(read);
    return counted(read, words, words.size());
  }

  /** All words but one, else half of them: no more, since each try goes over all that match. */
  private Attempt loosened(ReadQuery read) throws IOException {
    WordQuery words = words(read);
    int half = (words.size() + 1) / 2;
    Attempt allButOne = counted(read, words, Math.max(half, words.size() - 1));
    return allButOne.finds() || half >= words.size() - 1 ? allButOne : counted(read, words, half);
  }

  private WordQuery words(ReadQuery read) throws IOException {
    return new WordQuery(read.words(), searcher.getIndexReader(), language.words(), language.concepts(), language.stopWords());
  }

  /**
   * When nobody said for whom: services for the public, but those for others when the public has none, or only such as
   * mention in passing what others are called; also when only others have some, and those elsewhere.
   */
  private Attempt counted(ReadQuery read, WordQuery words, int least) throws IOException {
    SearchFilters filters = question.filters();
    if (filters.audience() != SearchAudience.PUBLIC_FIRST) {
      return counted(read, words, least, filters);
    }
    Attempt forPublic = counted(read, words, least, filters.withAudience(SearchAudience.PUBLIC));
    for (Audience other : OTHERS) {
      if (isBetter(other, forPublic.counter())) {
        return counted(read, words, least, filters.withAudience(SearchAudience.of(other)));
      }
    }
    for (Audience other : forPublic.finds() || forPublic.asked().isEmpty() ? List.<Audience>of() : OTHERS) {
      Attempt forOther = counted(read, words, least, filters.withAudience(SearchAudience.of(other)));
      if (forOther.finds()) {
        return forOther;
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
    return new Attempt(read, counter, asked, filters.audience(), words.uses(), least < words.size());
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
    Elsewhere elsewhere = elsewhere(attempt);
    return new SearchAnswer(attempt.counter().total, page.items(), page.next(), attempt.audience(),
        Counted.facets(attempt.counter(), language.places(), attempt.asked()), elsewhere.services(), attempt.read().places(),
        elsewhere.words(), meant.map(words -> String.join(" ", words)).orElse(null), corrected, attempt.loosened());
  }

  /** @param words that find these services in all places */
  private record Elsewhere(long services, String words) {}

  /** Counted beside what is in the place; when nothing is, asked for, so that whoever looks elsewhere finds it. */
  private Elsewhere elsewhere(Attempt attempt) throws IOException {
    String words = attempt.read().text();
    if (attempt.counter().total > 0 || attempt.elsewhere() == 0) {
      return new Elsewhere(attempt.elsewhere(), words);
    }
    SearchQuestion everywhere = question.everywhere(words);
    if (words.isEmpty() && !everywhere.asksWithoutWords()) {
      return new Elsewhere(0, words);
    }
    SearchAnswer found = new IndexSearch(searcher, language, samples, everywhere).answer();
    return found.total() > 0 ? new Elsewhere(found.total(), words) : new Elsewhere(found.elsewhere(), found.otherWords());
  }
}
