package id.baku.decrees.formats;

import id.baku.decrees.blocks.Block;
import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.readers.PlainTextReader;
import java.util.ArrayList;
import java.util.List;

/** What a document says, without a file format: the lines and tables of a text fixture, ready to be written again. */
public record Written(List<Element> elements) {

  /** A line or a table. */
  public sealed interface Element {}

  /** @param blank a blank line stands before it */
  public record Text(String text, boolean blank, int level, boolean bold) implements Element {}

  public record Grid(List<List<List<String>>> rows) implements Element {
    public int columns() {
      return rows.stream().mapToInt(List::size).max().orElse(0);
    }
  }

  public static Written of(String source) {
    List<Element> elements = new ArrayList<>();
    for (Block block : new PlainTextReader().read(source).blocks()) {
      switch (block) {
        case Paragraph(Line line, int level, boolean bold) -> {
          boolean goesOn = line.breakBefore() == Break.SOFT && line.text().matches("^(?:\\d{1,2}|[a-z])\\.\\s.*");
          if (goesOn && !elements.isEmpty() && elements.getLast() instanceof Grid grid) {
            grid.rows().getLast().getLast().add(line.text());
          } else {
            elements.add(new Text(line.text(), line.breakBefore() == Break.BLANK, level, bold));
          }
        }
        case Table table -> {
          List<List<List<String>>> rows = new ArrayList<>(table.rows().stream().map(Written::row).toList());
          if (!elements.isEmpty() && elements.getLast() instanceof Grid grid && grid.rows().getLast().getLast().size() > 1) {
            grid.rows().addAll(rows);
          } else {
            elements.add(new Grid(rows));
          }
        }
      }
    }
    return new Written(elements);
  }

  private static List<List<String>> row(Row row) {
    return row.cells().stream().map(Written::lines).toList();
  }

  /** Signs that only markup carries are typed. */
  private static List<String> lines(Cell cell) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (Line line : cell.lines()) {
      number = line.mark() == Mark.NUMBER ? number + 1 : 0;
      boolean typed = line.text().matches("^(?:\\d{1,2}[.)]|[a-z][.)]|-)\\s.*");
      lines.add(typed ? line.text() : switch (line.mark()) {
        case NUMBER -> number + ". " + line.text();
        case BULLET, NESTED -> "- " + line.text();
        case NONE, PREFORMATTED -> line.text();
      });
    }
    return lines;
  }
}
