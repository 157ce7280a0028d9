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
  private static final int LONG_WORD = 6;

  private final List<BytesRef> alsoKnown;

  /** @param alsoKnown words people may mean that no name has to hold: those of synonyms and places */
  Spelling(Collection<String> alsoKnown) {
    this.alsoKnown = alsoKnown.stream().map(BytesRef::new).toList();
  }

  /**
   * A letter more, less, other or swapped; two of these in words of six letters and more.
   *
   * @param uses how often names must use the word, 1 for any that is known
   */
  Optional<String> meant(String word, int uses, IndexReader reader) throws IOException {
    if (word.length() < SHORTEST || word.length() > Words.LONGEST) {
      return Optional.empty();
    }
    for (int edits = 1; edits <= (word.length() < LONG_WORD ? 1 : 2); edits++) {
      Map<String, Integer> near = new HashMap<>();
      CompiledAutomaton spellings = new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), true, false);
      addTerms(near, spellings, MultiTerms.getTerms(reader, Documents.NAME_WORD));
      addTerms(near, spellings, MultiTerms.getTerms(reader, Documents.AGENCY_WORD));
      addKnown(near, spellings);
      near.entrySet().removeIf(candidate -> candidate.getKey().length() < SHORTEST - 1 || candidate.getValue() < uses);
      var best = near.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
      if (best.isPresent()) {
        return best.map(Map.Entry::getKey);
      }
    }
    return Optional.empty();
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

  private void addKnown(Map<String, Integer> near, CompiledAutomaton spellings) {
    for (BytesRef known : alsoKnown) {
      if (spellings.runAutomaton.run(known.bytes, known.offset, known.length)) {
        near.merge(known.utf8ToString(), 1, Integer::sum);
      }
    }
  }
}
