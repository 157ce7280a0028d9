package id.baku.directory.index;

import id.baku.directory.Suggestion;
import id.baku.directory.SuggestionKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** Agencies by their names and short names. */
final class SuggestedAgencies {

  private static final int MOST = 3;
  /** Real ones first, the shortest names of them, the same on every server. */
  private static final Sort ORDER = new Sort(new SortField(Documents.AGENCY_ORDER, SortField.Type.LONG));
  private static final int SHORTEST = 2;
  private static final int SHORTEST_CALL = 3;

  private final IndexSearcher searcher;
  private final Language language;
  private final boolean samples;

  SuggestedAgencies(IndexSearcher searcher, Language language, boolean samples) {
    this.searcher = searcher;
    this.language = language;
    this.samples = samples;
  }

  /** Those whose name or short name begins with these words, or that are of the kind they mean ("disdukcapil", "rsud"). */
  List<Suggestion> called(List<String> words) throws IOException {
    String called = Documents.called(words);
    if (called.length() <= SHORTEST_CALL) {
      return List.of();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(new PrefixQuery(new Term(Documents.AGENCY_CALLED, called)), Occur.SHOULD);
    for (Concepts.Span span : language.concepts().longest(words)) {
      if (span.length() == words.size() && isKind(span.concept())) {
        any.add(new TermQuery(new Term(Documents.AGENCY_CONCEPT, span.concept())), Occur.SHOULD);
      }
    }
    return found(any.build());
  }

  /** Those with all these words in their names or that of their region, the last one unfinished. */
  List<Suggestion> begun(List<String> words) throws IOException {
    if (words.getLast().length() < SHORTEST) {
      return List.of();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(new PrefixQuery(new Term(Documents.AGENCY_WORD, words.getLast())), Occur.MUST);
    language.concepts().parts(words.subList(0, words.size() - 1)).forEach(part -> all.add(part(part), Occur.MUST));
    return found(all.build());
  }

  private static Query part(Concepts.Part part) {
    return part.concept() == null ? new TermQuery(new Term(Documents.AGENCY_WORD, part.words().getFirst()))
        : new TermQuery(new Term(Documents.AGENCY_CONCEPT, part.concept()));
  }

  /** A concept that names agencies rather than services: izin names both, and many more services. */
  private boolean isKind(String concept) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    return reader.docFreq(new Term(Documents.AGENCY_CONCEPT, concept)) > reader.docFreq(new Term(Documents.NAME_CONCEPT, concept));
  }

  private List<Suggestion> found(Query query) throws IOException {
    List<IndexedAgency> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, MOST, ORDER).scoreDocs) {
      found.add(Documents.agency(searcher.storedFields().document(hit.doc, Set.of(Documents.STORED)).get(Documents.STORED)));
    }
    return found.stream().filter(agency -> samples || !agency.sample())
        .map(agency -> new Suggestion(SuggestionKind.AGENCY, agency.name(), agency.region(), agency.slug(), null)).toList();
  }
}
