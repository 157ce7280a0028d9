package id.baku.decrees.readers;

import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import java.util.List;

/**
 * A piece of a document before it is written down: what the readers of formats other than plain text deliver. The
 * {@link Composer} turns parts into the source text and the blocks that point into it.
 */
public sealed interface Part {

  /**
   * One line of text as a person reads it, list sign included. {@code level}, {@code bold} and {@code mark} are as in
   * the block model.
   */
  record Text(String text, int indent, Break breakBefore, Mark mark, int level, boolean bold) implements Part {

    public static Text of(String text) {
      return new Text(text, 0, Break.HARD, Mark.NONE, 0, false);
    }
  }

  /** A table on a grid of columns; cells that others reach over are left out. */
  record Grid(List<GridRow> rows) implements Part {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  record GridRow(List<GridCell> cells, boolean head) {
    public GridRow {
      cells = List.copyOf(cells);
    }
  }

  /** A cell that begins in a column of the grid. */
  record GridCell(int column, List<Part> content) {
    public GridCell {
      content = List.copyOf(content);
    }

    boolean isEmpty() {
      return content.isEmpty();
    }

    boolean holdsTable() {
      return content.stream().anyMatch(part -> part instanceof Grid);
    }
  }
}
