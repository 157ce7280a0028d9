package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table whose columns are only aligned with blanks, as programs print that keep the layout of a page. Columns
 * are taken from the first line with gaps whose last column later lines keep to; the table ends at a line that runs
 * across them.
 */
final class ColumnRows {

  private static final int LONGEST = 400;
  private static final int LOOK_AHEAD = 8;
  private static final int MOST = 6;

  private final SourceText source;
  private final String text;
  private int[] columns;

  ColumnRows(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The cells of a line, or null when it is no row. */
  Row row(int start, int end) {
    if (end - start > LONGEST || text.substring(start, end).indexOf('\t') >= 0) {
      return null;
    }
    if (columns == null) {
      columns = columns(start, end);
    } else if (!keepsTo(start, end)) {
      columns = columns(start, end);
    }
    return columns == null ? null : cut(start, end);
  }

  void reset() {
    columns = null;
  }

  private int[] columns(int start, int end) {
    int[] found = segments(start, end);
    if (found.length < 2 || found.length > MOST || found.length == 2 && isNumberOnly(start + found[0], end)) {
      return null;
    }
    int last = found[found.length - 1];
    int line = source.lineOf(start);
    int seen = 0;
    int agree = 0;
    for (int i = line; i < Math.min(source.lineCount(), line + LOOK_AHEAD) && seen < 6; i++) {
      int from = source.lineStart(i);
      int to = source.lineEnd(i);
      if (to - from > LONGEST || isBlank(from, to)) {
        continue;
      }
      seen++;
      agree += startsAt(from, to, last) ? 1 : 0;
    }
    return agree >= 2 || agree == 1 && seen <= 2 ? found : null;
  }

  private boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** Text begins in that column, behind at least two blanks or at the start of the line. */
  private boolean startsAt(int from, int to, int column) {
    int at = from + column;
    return at < to && column >= 2 && text.charAt(at) != ' ' && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ' ';
  }

  private boolean isNumberOnly(int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != ' ') {
      i++;
    }
    return i - from <= 5;
  }

  /** Where the parts of a line begin that lie at least two blanks apart. */
  private int[] segments(int start, int end) {
    List<Integer> found = new ArrayList<>();
    int blanks = 2;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ' ') {
        blanks++;
      } else {
        if (blanks >= 2) {
          found.add(i - start);
        }
        blanks = 0;
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean keepsTo(int start, int end) {
    int[] parts = segments(start, end);
    int last = columns[columns.length - 1];
    for (int part : parts) {
      boolean aligned = part >= last;
      for (int column : columns) {
        aligned |= Math.abs(part - column) <= 1;
      }
      if (!aligned) {
        return false;
      }
    }
    return end - start <= last || crossesNothing(start, end);
  }

  private boolean crossesNothing(int start, int end) {
    for (int c = 1; c < columns.length; c++) {
      int at = start + columns[c];
      if (at < end && text.charAt(at - 1) != ' ' && text.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }

  private Row cut(int start, int end) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns.length; c++) {
      int from = boundary(start, end, c);
      int to = c + 1 < columns.length ? boundary(start, end, c + 1) : end;
      cells.add(from < to && Words.hasContent(text.substring(from, to)) || from < to && !isBlank(from, to)
          ? new Cell(new LineSplitter(source).lines(from, to)) : Cell.EMPTY);
    }
    return new Row(cells, start, end, false);
  }

  /** Start of a column on this line, moved to the start of a word that begins one sign earlier. */
  private int boundary(int start, int end, int column) {
    if (column == 0) {
      return start;
    }
    int at = Math.min(end, start + columns[column]);
    return at < end && at > start && text.charAt(at - 1) != ' ' && at - 1 > start && text.charAt(at - 2) == ' '
        ? at - 1 : at;
  }
}
