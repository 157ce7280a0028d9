package id.baku.directory.index;

import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.Suggestion;
import id.baku.directory.SuggestionKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** What somebody may be about to type: names of services, agencies and places, the last word still unfinished. */
final class Suggesting {

  static final int MOST = 10;
  private static final int MOST_SERVICES = 6;
  private static final int MOST_AGENCIES = 3;
  private static final int MOST_PLACES = 2;
  private static final int SHORTEST = 2;
  private static final int AGENCIES_LOOKED_AT = 50;

  private final IndexSearcher searcher;
  private final HeadingOrds headings;
  private final Language language;
  private final boolean samples;
  private final long day;

  Suggesting(IndexSearcher searcher, HeadingOrds headings, Language language, boolean samples, long day) {
    this.searcher = searcher;
    this.headings = headings;
    this.language = language;
    this.samples = samples;
    this.day = day;
  }

  List<Suggestion> suggest(String typed) throws IOException {
    List<String> words = ReadQuery.words(typed, language.words());
    if (words.isEmpty() || words.getLast().length() < SHORTEST) {
      return List.of();
    }
    List<Suggestion> found = suggest(words);
    if (!found.isEmpty()) {
      return found;
    }
    List<String> meant = new ArrayList<>();
    for (String word : words) {
      meant.add(known(word) ? word : language.spelling().meant(word, 1, searcher.getIndexReader()).orElse(word));
    }
    return meant.equals(words) ? List.of() : suggest(meant);
  }

  private boolean known(String word) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(Documents.NAME_WORD, word)) > 0;
  }

  private List<Suggestion> suggest(List<String> words) throws IOException {
    List<Suggestion> found = new ArrayList<>(services(words));
    found.addAll(agencies(words));
    language.places().beginningWith(words, MOST_PLACES)
        .forEach(region -> found.add(new Suggestion(SuggestionKind.PLACE, region.name(), null, region.code())));
    return found.size() > MOST ? found.subList(0, MOST) : found;
  }

  private List<Suggestion> services(List<String> words) throws IOException {
    HitFilter filter = new HitFilter(SearchFilters.NONE, List.of(), samples, day);
    FacetCounter counter = new FacetCounter(filter, headings);
    Query query = query(words);
    searcher.search(query, counter);
    if (counter.total == 0) {
      return List.of();
    }
    Attempt attempt = new Attempt(new ReadQuery(words, List.of()), query, filter, counter, List.of(), SearchAudience.ALL, Map.of(), false);
    return new HeadingPages(searcher, headings, language.places(), attempt, 0).headings(null, MOST_SERVICES).items().stream()
        .map(heading -> new Suggestion(SuggestionKind.SERVICE, heading.name(),
            heading.services() == 1 ? heading.first().getFirst().card().agencyName() : null, null))
        .distinct().toList();
  }

  /** All words but the last in any form, the last as the beginning of a word of the name; or the last words as a concept the name names. */
  private Query query(List<String> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder()
        .add(after(words.subList(0, words.size() - 1), WordQuery.beginning(words.getLast())), Occur.SHOULD);
    language.concepts().longest(words).stream().filter(span -> span.from() + span.length() == words.size())
        .map(span -> after(words.subList(0, span.from()), new TermQuery(new Term(Documents.NAME_CONCEPT, span.concept()))))
        .forEach(named -> any.add(named, Occur.SHOULD));
    return any.build();
  }

  private Query after(List<String> words, Query last) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(last, Occur.MUST);
    words.stream().filter(word -> !language.stopWords().contains(word) && !Headings.GENERAL.contains(word))
        .forEach(word -> all.add(new TermQuery(new Term(Documents.WORD, language.words().stem(word))), Occur.MUST));
    return all.build();
  }

  private List<Suggestion> agencies(List<String> words) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.subList(0, words.size() - 1).forEach(word -> all.add(new TermQuery(new Term(Documents.AGENCY_WORD, word)), Occur.MUST));
    all.add(new PrefixQuery(new Term(Documents.AGENCY_WORD, words.getLast())), Occur.MUST);
    List<IndexedAgency> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(all.build(), AGENCIES_LOOKED_AT).scoreDocs) {
      found.add(Documents.agency(searcher.storedFields().document(hit.doc, Set.of(Documents.STORED)).get(Documents.STORED)));
    }
    return found.stream().filter(agency -> samples || !agency.sample())
        .sorted(Comparator.comparing(IndexedAgency::sample).thenComparingInt(agency -> agency.name().length()).thenComparing(IndexedAgency::slug))
        .limit(MOST_AGENCIES)
        .map(agency -> new Suggestion(SuggestionKind.AGENCY, agency.name(), agency.region(), agency.slug())).toList();
  }
}
