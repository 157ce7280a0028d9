package id.baku.directory.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that passed, in the order of the index, so that a page is cut out of it without searching again. 8 bytes a
 * hit, in blocks: one array of half a million would have to be copied as it grows, and collectors of garbage treat such
 * large ones apart.
 */
final class Hits {

  static final int BLOCK = 8192;

  private final List<Block> blocks = new ArrayList<>();

  /** An empty block for hits of one part of the index. @param docBase number of the part's first entry in the whole index */
  Block begin(Columns columns, int partOrd, int docBase) {
    Block block = new Block(columns, partOrd, docBase);
    blocks.add(block);
    return block;
  }

  List<Block> blocks() {
    return blocks;
  }

  static final class Block {

    final Columns columns;
    final int partOrd;
    final int docBase;
    final int[] entries = new int[BLOCK];
    final int[] scores = new int[BLOCK];
    int size;

    private Block(Columns columns, int partOrd, int docBase) {
      this.columns = columns;
      this.partOrd = partOrd;
      this.docBase = docBase;
    }

    boolean isFull() {
      return size == BLOCK;
    }

    void add(int entry, int score) {
      entries[size] = entry;
      scores[size++] = score;
    }
  }
}
