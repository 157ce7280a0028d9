package id.baku.directory.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** What an entry gains because its name holds words exactly as somebody typed them. */
final class ExactNames {

  /** For each word, on top of its {@link Tier}. */
  private static final int POINTS = 12;

  static final ExactNames NONE = new ExactNames(List.of());

  private final List<Term> words;

  /** @param typed words of the question, each once */
  ExactNames(List<String> typed) {
    words = typed.stream().map(word -> new Term(Documents.NAME_WORD, word)).toList();
  }

  /** For each word the entries of one part of the index that hold it. */
  Part in(LeafReaderContext part) throws IOException {
    List<long[]> holding = new ArrayList<>();
    for (Term word : words) {
      PostingsEnum entries = part.reader().postings(word, PostingsEnum.NONE);
      if (entries != null) {
        FixedBitSet bits = new FixedBitSet(part.reader().maxDoc());
        entries.nextDoc();
        entries.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
        holding.add(bits.getBits());
      }
    }
    return new Part(holding.toArray(long[][]::new));
  }

  record Part(long[][] holding) {

    int points(int entry) {
      int points = 0;
      for (long[] bits : holding) {
        points += (int) (bits[entry >> 6] >>> entry & 1) * POINTS; // asked for every hit: without a branch
      }
      return points;
    }
  }
}
