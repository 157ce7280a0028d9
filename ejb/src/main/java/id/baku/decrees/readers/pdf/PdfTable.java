package id.baku.decrees.readers.pdf;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A ruled table of one page with the words that stand in it, and tables that stand in its cells. */
final class PdfTable {

  private static final float SAME = 8f;

  private final RuledGrid grid;
  private final List<List<Word>> words = new ArrayList<>();
  private final List<List<PdfTable>> inner = new ArrayList<>();

  PdfTable(RuledGrid grid) {
    this.grid = grid;
    for (int i = 0; i < grid.columns() * grid.rows(); i++) {
      words.add(null);
      inner.add(null);
    }
  }

  RuledGrid grid() {
    return grid;
  }

  boolean take(Word word) {
    int at = grid.cellAt(word.middle(), word.center());
    if (at < 0) {
      return false;
    }
    add(words, at, word);
    return true;
  }

  boolean take(PdfTable table) {
    int at = grid.cellAt(table.grid.middle(), (table.grid.top() + table.grid.bottom()) / 2);
    if (at < 0) {
      return false;
    }
    add(inner, at, table);
    return true;
  }

  private static <T> void add(List<List<T>> cells, int at, T content) {
    if (cells.get(at) == null) {
      cells.set(at, new ArrayList<>());
    }
    cells.get(at).add(content);
  }

  boolean isEmpty() {
    return words.stream().allMatch(cell -> cell == null) && inner.stream().allMatch(cell -> cell == null);
  }

  float top() {
    return grid.top();
  }

  /** The table of the next page has the same columns: it goes on with this one. */
  boolean goesOnWith(PdfTable next) {
    float[] a = grid.columnBorders();
    float[] b = next.grid.columnBorders();
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > SAME) {
        return false;
      }
    }
    return true;
  }

  List<GridRow> rows(Budget budget) {
    List<GridRow> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      List<GridCell> cells = new ArrayList<>();
      for (int c = 0; c < grid.columns(); c++) {
        int at = r * grid.columns() + c;
        if (grid.isCell(at)) {
          budget.cell();
          cells.add(new GridCell(c, content(at, budget)));
        }
      }
      rows.add(new GridRow(cells, false));
    }
    return rows;
  }

  private List<Part> content(int at, Budget budget) {
    List<TextLine> lines = words.get(at) == null ? List.of() : TextLine.of(words.get(at));
    if (inner.get(at) == null) {
      return lines.isEmpty() ? List.of() : Reflow.cell(lines, grid.left(at), grid.right(at));
    }
    List<Part> parts = new ArrayList<>();
    List<PdfTable> tables = new ArrayList<>(inner.get(at));
    tables.sort(Comparator.comparingDouble(PdfTable::top));
    float from = Float.NEGATIVE_INFINITY;
    for (PdfTable table : tables) {
      parts.addAll(between(lines, from, table.top(), at));
      parts.add(new Part.Grid(table.rows(budget)));
      from = table.top();
    }
    parts.addAll(between(lines, from, Float.POSITIVE_INFINITY, at));
    return parts;
  }

  private List<Part> between(List<TextLine> lines, float from, float to, int at) {
    List<TextLine> part = lines.stream().filter(line -> line.base() > from && line.base() <= to).toList();
    return part.isEmpty() ? List.of() : Reflow.cell(part, grid.left(at), grid.right(at));
  }
}
