package id.baku.decrees.readers;

import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import java.util.BitSet;

/**
 * The columns a person sees in a grid. Columns no cell begins in vanish, and neighbours that no row parts are one: that
 * is how tables come out straight whose borders were dragged about row by row.
 */
final class GridColumns {

  private static final int MOST = 64;

  private final int[] index;
  private final int count;

  private GridColumns(int[] index, int count) {
    this.index = index;
    this.count = count;
  }

  static GridColumns of(Grid grid) {
    BitSet[] rowsAt = new BitSet[MOST];
    for (int r = 0; r < grid.rows().size(); r++) {
      GridRow row = grid.rows().get(r);
      for (GridCell cell : row.cells()) {
        int column = Math.min(MOST - 1, cell.column());
        rowsAt[column] = rowsAt[column] == null ? new BitSet() : rowsAt[column];
        rowsAt[column].set(r);
      }
    }
    int[] index = new int[MOST];
    int next = 0;
    BitSet merged = null;
    for (int c = 0; c < MOST; c++) {
      if (rowsAt[c] != null) {
        if (merged != null && merged.intersects(rowsAt[c])) {
          next++;
          merged = null;
        }
        merged = merged == null ? new BitSet() : merged;
        merged.or(rowsAt[c]);
      }
      index[c] = next;
    }
    return new GridColumns(index, merged == null ? 0 : next + 1);
  }

  int index(int column) {
    return index[Math.min(MOST - 1, column)];
  }

  int count() {
    return count;
  }
}
