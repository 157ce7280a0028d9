package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.text.Markup;
import id.baku.decrees.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one {@code <table>} that stands in a text. Forgives missing closing tags; tables inside a cell become lines of
 * that cell.
 */
final class HtmlTable {

  private final SourceText source;
  private final List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int rowStart = -1;
  private int cellStart = -1;
  private boolean head = true;

  private HtmlTable(SourceText source) {
    this.source = source;
  }

  /** The table and the offset behind it. */
  record Found(Table table, int end) {}

  static boolean startsAt(String text, int offset) {
    return text.regionMatches(true, offset, "<table", 0, 6)
        && offset + 6 < text.length() && !Character.isLetterOrDigit(text.charAt(offset + 6));
  }

  static Found read(SourceText source, int from) {
    HtmlTable reader = new HtmlTable(source);
    int end = reader.scan(from);
    return new Found(new Table(reader.rows), end);
  }

  private int scan(int from) {
    String text = source.text();
    int depth = 0;
    int i = from;
    while (i < text.length()) {
      int next = text.indexOf('<', i);
      if (next < 0) {
        break;
      }
      int tagEnd = Markup.tagEnd(text, next, text.length());
      if (tagEnd < 0) {
        i = next + 1;
        continue;
      }
      String name = Markup.tagName(text, next, tagEnd);
      switch (name) {
        case "table" -> depth++;
        case "/table" -> {
          depth--;
          if (depth == 0) {
            endRow(next);
            return tagEnd;
          }
        }
        case "tr" -> {
          if (depth == 1) {
            endRow(next);
            rowStart = next;
          }
        }
        case "/tr" -> {
          if (depth == 1) {
            endRow(next);
          }
        }
        case "td", "th" -> {
          if (depth == 1) {
            endCell(next);
            rowStart = rowStart < 0 ? next : rowStart;
            cellStart = tagEnd;
            head &= name.equals("th");
          }
        }
        case "/td", "/th" -> {
          if (depth == 1) {
            endCell(next);
          }
        }
        default -> { }
      }
      i = tagEnd;
    }
    endRow(text.length());
    return text.length();
  }

  private void endCell(int end) {
    if (cellStart >= 0) {
      cells.add(new Cell(new LineSplitter(source).lines(cellStart, end)));
      cellStart = -1;
    }
  }

  private void endRow(int end) {
    endCell(end);
    if (!cells.isEmpty()) {
      rows.add(new Row(cells, rowStart, end, head));
      cells = new ArrayList<>();
    }
    rowStart = -1;
    head = true;
  }
}
