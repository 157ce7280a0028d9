package id.baku.directory.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** Numbers of headings over all parts of one state of the index, in alphabetical order; made once for each state. */
final class HeadingOrds {

  private final List<LeafReaderContext> leaves;
  private final OrdinalMap map;
  private final int[][] ordsOfParts;

  HeadingOrds(IndexReader reader) {
    try {
      leaves = reader.leaves();
      SortedDocValues[] parts = new SortedDocValues[leaves.size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = headings(leaves.get(i));
      }
      map = OrdinalMap.build(null, parts, PackedInts.DEFAULT);
      ordsOfParts = new int[parts.length][];
      for (int i = 0; i < parts.length; i++) {
        LongValues ords = map.getGlobalOrds(i);
        ordsOfParts[i] = IntStream.range(0, parts[i].getValueCount()).map(ord -> (int) ords.get(ord)).toArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedDocValues headings(LeafReaderContext leaf) throws IOException {
    return DocValues.getSorted(leaf.reader(), Documents.HEADING);
  }

  int count() {
    return Math.toIntExact(map.getValueCount());
  }

  /** From the numbers of one part to those over all parts. */
  int[] ofPart(int part) {
    return ordsOfParts[part];
  }

  String key(int ord) throws IOException {
    SortedDocValues values = headings(leaves.get(map.getFirstSegmentNumber(ord)));
    return values.lookupOrd((int) map.getFirstSegmentOrd(ord)).utf8ToString();
  }

  /** Number of a heading; negative when there is none of this key. */
  int find(String key) throws IOException {
    int ord = lastUpTo(key);
    return ord >= 0 && key(ord).equals(key) ? ord : -1;
  }

  /** Number of the last heading that does not come after a key; negative when all do. */
  int lastUpTo(String key) throws IOException {
    BytesRef sought = new BytesRef(key);
    int low = 0;
    int high = count() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (new BytesRef(key(middle)).compareTo(sought) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
