package id.baku.decrees.blocks;

import java.util.List;

/**
 * The neutral model between file formats and meaning: a document is a sequence of paragraphs and tables. Readers for
 * other formats deliver the same blocks, so nothing above them changes.
 */
public sealed interface Block {

  /**
   * One line of running text. {@code level} is the heading level given by markup (0: none), {@code emphasised} says
   * that the whole line is bold.
   */
  record Paragraph(Line line, int level, boolean emphasised) implements Block {}

  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** {@code start}/{@code end}: the whole row in the source; {@code head}: markup says it is the head of the table. */
  record Row(List<Cell> cells, int start, int end, boolean head) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
  }

  record Cell(List<Line> lines) {
    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
      lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
      return lines.isEmpty();
    }

    /** All lines joined by blanks. */
    public String text() {
      if (lines.isEmpty()) {
        return "";
      }
      if (lines.size() == 1) {
        return lines.getFirst().text();
      }
      StringBuilder out = new StringBuilder();
      for (Line line : lines) {
        out.append(out.isEmpty() ? "" : " ").append(line.text());
      }
      return out.toString();
    }
  }
}
