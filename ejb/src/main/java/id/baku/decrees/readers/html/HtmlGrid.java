package id.baku.decrees.readers.html;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays the cells of a {@code <table>} on a grid, as {@code rowspan} and {@code colspan} say. */
final class HtmlGrid {

  private static final int WIDEST = 60;

  private HtmlGrid() {}

  static Grid read(Element table, Budget budget, int depth) {
    budget.depth(depth);
    List<GridRow> rows = new ArrayList<>();
    int[] taken = new int[WIDEST + 1];
    for (Element row : rowsOf(table)) {
      budget.check();
      rows.add(row(row, taken, budget, depth));
    }
    return new Grid(rows);
  }

  /** The captions of a table are lines before it. */
  static List<Part> captions(Element table, Budget budget, int depth) {
    List<Part> found = new ArrayList<>();
    table.children().stream().filter(child -> child.normalName().equals("caption"))
        .forEach(caption -> found.addAll(new HtmlWalk(budget).read(caption, depth)));
    return found;
  }

  private static List<Element> rowsOf(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> child.children().stream()
            .filter(row -> row.normalName().equals("tr")).forEach(rows::add);
        default -> { }
      }
    }
    return rows;
  }

  /** @param taken for each column how many more rows a cell from above reaches into */
  private static GridRow row(Element row, int[] taken, Budget budget, int depth) {
    List<GridCell> cells = new ArrayList<>();
    boolean head = true;
    int column = 0;
    int[] next = new int[taken.length];
    for (Element cell : row.children()) {
      if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
        continue;
      }
      budget.cell();
      while (column < WIDEST && taken[column] > 0) {
        column++;
      }
      int width = Math.clamp(span(cell, "colspan"), 1, WIDEST);
      int height = span(cell, "rowspan");
      for (int c = column; c < Math.min(WIDEST, column + width); c++) {
        next[c] = height == 0 ? Integer.MAX_VALUE : height - 1;
      }
      cells.add(new GridCell(column, new HtmlWalk(budget).read(cell, depth + 1)));
      head &= cell.normalName().equals("th");
      column = Math.min(WIDEST, column + width);
    }
    for (int c = 0; c < taken.length; c++) {
      taken[c] = Math.max(taken[c] - 1, next[c]);
    }
    return new GridRow(cells, head && !cells.isEmpty());
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 1;
  }
}
