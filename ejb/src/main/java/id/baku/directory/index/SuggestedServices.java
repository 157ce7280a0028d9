package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.SearchAnswer.Heading;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.Suggestion;
import id.baku.directory.SuggestionKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Headings of services whose names go on from what was typed. */
final class SuggestedServices {

  private static final int SHORTEST = 2;

  private final StateSearcher searcher;
  private final Language language;
  private final boolean samples;
  private final long day;

  SuggestedServices(StateSearcher searcher, Language language, boolean samples, long day) {
    this.searcher = searcher;
    this.language = language;
    this.samples = samples;
    this.day = day;
  }

  /** In the whole country; the agency is told where it is the only one. */
  List<Suggestion> named(List<String> words, int most) throws IOException {
    return found(words, List.of(), most).stream().map(heading -> new Suggestion(SuggestionKind.SERVICE, heading.name(),
        heading.services() == 1 ? heading.first().getFirst().card().agencyName() : null, heading.key(), null)).toList();
  }

  List<Suggestion> namedIn(Region region, List<String> words, int most) throws IOException {
    return found(words, List.of(region), most).stream()
        .map(heading -> new Suggestion(SuggestionKind.SERVICE, heading.name(), region.name(), heading.key(), region.code())).toList();
  }

  private List<Heading> found(List<String> words, List<Region> places, int most) throws IOException {
    HitFilter filter = new HitFilter(SearchFilters.NONE, places, samples, day);
    FacetCounter counter = new FacetCounter(filter, searcher, ExactNames.NONE);
    searcher.search(query(words), counter);
    if (counter.total == 0) {
      return List.of();
    }
    Attempt attempt = new Attempt(new ReadQuery(words, places), counter, places, SearchAudience.ALL, Map.of(), false);
    return new HeadingPages(searcher, language.places(), attempt, 0).headings(null, most).items();
  }

  /** All words but the last in any form, the last as the beginning of a word of the name; or the last words as a concept the name names. */
  private Query query(List<String> typed) {
    List<String> words = telling(typed);
    List<Query> goingOn = new ArrayList<>();
    if (words.getLast().length() >= SHORTEST) {
      goingOn.add(after(words.subList(0, words.size() - 1), WordQuery.beginning(words.getLast())));
    }
    language.concepts().begun(words).forEach(span -> goingOn.add(named(words, span)));
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(new DisjunctionMaxQuery(goingOn, 0), Occur.MUST);
    language.concepts().longest(words).stream().filter(span -> span.from() + span.length() == words.size())
        .forEach(span -> all.add(named(words, span), Occur.SHOULD)); // what is said already comes before what may follow
    return all.build();
  }

  /** Without the words at the beginning that only say that somebody wants something. */
  private List<String> telling(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && isGeneral(words.get(first))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private boolean isGeneral(String word) {
    return language.stopWords().contains(word) || Headings.GENERAL.contains(word);
  }

  private Query named(List<String> words, Concepts.Span span) {
    return after(words.subList(0, span.from()), WordQuery.named(new TermQuery(new Term(Documents.NAME_CONCEPT, span.concept()))));
  }

  private Query after(List<String> words, Query last) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(last, Occur.MUST);
    words.stream().filter(word -> !isGeneral(word))
        .forEach(word -> all.add(new TermQuery(new Term(Documents.WORD, language.words().stem(word))), Occur.MUST));
    return all.build();
  }
}
