package id.baku.directory.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Turns words into a question to one state of the index: every telling word must be there, in any of its forms. */
final class WordQuery {

  /** From how many letters on a word the directory does not know may be the beginning of one. */
  static final int SHORTEST_BEGINNING = 3;

  private final IndexReader reader;
  private final Words words;
  private final List<Query> clauses = new ArrayList<>();
  private final List<String> asTyped = new ArrayList<>();
  private final Map<String, Integer> uses = new LinkedHashMap<>();

  WordQuery(List<String> typed, IndexReader reader, Words words, Concepts concepts, Set<String> stopWords) throws IOException {
    this.reader = reader;
    this.words = words;
    List<Concepts.Part> parts = concepts.parts(typed);
    List<Concepts.Part> telling = parts.stream().filter(part -> part.concept() != null
        || !stopWords.contains(part.words().getFirst()) && !Headings.GENERAL.contains(part.words().getFirst())).toList();
    List<Concepts.Part> asked = telling.isEmpty() ? parts : telling;
    for (Concepts.Part part : asked) {
      clauses.add(part.concept() != null ? concept(part) : word(part.words().getFirst(), part == asked.getLast()));
      asTyped.addAll(part.words());
    }
  }

  /** Words taken as they stand, with how many editions hold each in any form; 0 for what the directory does not have. */
  Map<String, Integer> uses() {
    return uses;
  }

  int size() {
    return clauses.size();
  }

  /** @param least how many of the words must be there at least */
  Query holding(int least) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(clause, least == clauses.size() ? Occur.MUST : Occur.SHOULD));
    if (least < clauses.size()) {
      all.setMinimumNumberShouldMatch(least);
    }
    return all.build();
  }

  /** What names gain that hold the words as they were typed. */
  ExactNames exactNames() {
    return new ExactNames(asTyped.stream().distinct().toList());
  }

  /** The word as the beginning of words in names. */
  static Query beginning(String word) {
    return named(new PrefixQuery(new Term(Documents.NAME_WORD, word)));
  }

  /** Worth what a word of a name is. */
  static Query named(Query query) {
    return worth(Tier.points(Tier.NAME.frequency()), query);
  }

  private Query concept(Concepts.Part part) {
    Query named = new TermQuery(new Term(Documents.WORD, part.concept()));
    if (part.words().size() == 1) {
      return named;
    }
    BooleanQuery.Builder apart = new BooleanQuery.Builder();
    part.words().forEach(word -> apart.add(root(word), Occur.MUST));
    return new DisjunctionMaxQuery(List.of(new BoostQuery(named, part.words().size()), apart.build()), 0);
  }

  private Query word(String word, boolean last) throws IOException {
    int editions = reader.docFreq(new Term(Documents.WORD, words.stem(word)));
    boolean known = editions > 0;
    boolean mayGoOn = word.length() >= SHORTEST_BEGINNING && (!known || last && reader.docFreq(new Term(Documents.NAME_WORD, word)) == 0);
    boolean goesOn = mayGoOn && begins(word);
    if (!known || !goesOn) {
      uses.put(word, editions);
    }
    if (goesOn) {
      return known ? new DisjunctionMaxQuery(List.of(root(word), beginning(word)), 0) : beginning(word);
    }
    return root(word);
  }

  private Query root(String word) {
    return new TermQuery(new Term(Documents.WORD, words.stem(word)));
  }

  private boolean begins(String word) throws IOException {
    Terms names = MultiTerms.getTerms(reader, Documents.NAME_WORD);
    if (names == null) {
      return false;
    }
    BytesRef start = new BytesRef(word);
    TermsEnum all = names.iterator();
    return all.seekCeil(start) != TermsEnum.SeekStatus.END && StringHelper.startsWith(all.term(), start);
  }

  private static Query worth(float points, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), points);
  }
}
