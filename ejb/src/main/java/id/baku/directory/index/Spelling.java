package id.baku.directory.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds the word that was probably meant: the most used one among those nearest in spelling. */
final class Spelling {

  private static final int SHORTEST = 3;
  private static final int LONG_WORD = 8;

  private final List<BytesRef> synonyms;
  private final List<BytesRef> places;

  /** Words people may mean that no name has to hold. */
  Spelling(Collection<String> synonyms, Collection<String> places) {
    this.synonyms = synonyms.stream().map(BytesRef::new).toList();
    this.places = places.stream().map(BytesRef::new).toList();
  }

  /**
   * A letter more, less, other or swapped; two of these in words of eight letters and more that begin alike.
   *
   * @param uses how often names must use the word, 1 for any that is known
   * @param orPlace whether it may be a word of a place's name: there are so many that most words lie near one
   */
  Optional<String> meant(String word, int uses, boolean orPlace, IndexReader reader) throws IOException {
    if (word.length() < SHORTEST || word.length() > Words.LONGEST) {
      return Optional.empty();
    }
    for (int edits = 1; edits <= (word.length() < LONG_WORD ? 1 : 2); edits++) {
      Map<String, Integer> near = new HashMap<>();
      CompiledAutomaton spellings = spellings(word, edits);
      addTerms(near, spellings, MultiTerms.getTerms(reader, Documents.NAME_WORD));
      addTerms(near, spellings, MultiTerms.getTerms(reader, Documents.AGENCY_WORD));
      addKnown(near, spellings, synonyms);
      if (orPlace) {
        addKnown(near, spellings, places);
      }
      near.entrySet().removeIf(candidate -> candidate.getKey().length() < SHORTEST - 1 || candidate.getValue() < uses);
      var best = near.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
      if (best.isPresent()) {
        return best.map(Map.Entry::getKey);
      }
    }
    return Optional.empty();
  }

  private static CompiledAutomaton spellings(String word, int edits) {
    int alike = edits == 1 ? 0 : word.offsetByCodePoints(0, 1);
    return new CompiledAutomaton(
        new LevenshteinAutomata(word.substring(alike), true).toAutomaton(edits, word.substring(0, alike)), true, false);
  }

  private static void addTerms(Map<String, Integer> near, CompiledAutomaton spellings, Terms terms) throws IOException {
    if (terms == null) {
      return;
    }
    TermsEnum candidates = spellings.getTermsEnum(terms);
    while (candidates.next() != null) {
      near.merge(candidates.term().utf8ToString(), candidates.docFreq(), Integer::sum);
    }
  }

  private static void addKnown(Map<String, Integer> near, CompiledAutomaton spellings, List<BytesRef> words) {
    for (BytesRef known : words) {
      if (spellings.runAutomaton.run(known.bytes, known.offset, known.length)) {
        near.merge(known.utf8ToString(), 1, Integer::sum);
      }
    }
  }
}
