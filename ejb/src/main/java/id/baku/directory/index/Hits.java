package id.baku.directory.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that passed, in the order of the index, so that a page is cut out of it without searching again. 8 bytes a hit. */
final class Hits {

  private final List<Part> parts = new ArrayList<>();

  /** @param docBase number of the part's first entry in the whole index */
  Part begin(Columns columns, int partOrd, int docBase) {
    Part part = new Part(columns, partOrd, docBase);
    parts.add(part);
    return part;
  }

  List<Part> parts() {
    return parts;
  }

  static final class Part {

    final Columns columns;
    final int ord;
    final int docBase;
    int[] entries = new int[64];
    int[] scores = new int[64];
    int size;

    private Part(Columns columns, int ord, int docBase) {
      this.columns = columns;
      this.ord = ord;
      this.docBase = docBase;
    }

    void add(int entry, int score) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
        scores = Arrays.copyOf(scores, size * 2);
      }
      entries[size] = entry;
      scores[size++] = score;
    }
  }
}
