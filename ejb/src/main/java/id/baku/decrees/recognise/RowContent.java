package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What stands in a row right of its label. A colon typed between label and content belongs to neither. */
final class RowContent {

  private final SourceText source;
  private final List<Cell> cells;

  RowContent(SourceText source, Row row, int labelColumn) {
    this.source = source;
    this.cells = row.cells().size() > labelColumn + 1 ? row.cells().subList(labelColumn + 1, row.cells().size()) : List.of();
  }

  boolean isEmpty() {
    return cells.stream().map(Cell::text).allMatch(text -> text.isEmpty() || text.equals(":"));
  }

  String text() {
    String text = String.join(" ", cells.stream().map(Cell::text).toList()).strip();
    return text.startsWith(":") ? text.substring(1).strip() : text;
  }

  /** @param goesOn the first line only goes on with the row before */
  List<Line> lines(boolean goesOn) {
    Line joined = joined();
    if (joined != null) {
      return List.of(joined);
    }
    List<Line> lines = new ArrayList<>();
    for (Cell cell : cells) {
      for (Line read : cell.lines()) {
        Line line = withoutColon(read);
        if (line != null) {
          lines.add(goesOn && lines.isEmpty()
              ? new Line(line.start(), line.end(), line.text(), line.indent(), Break.SOFT, line.mark()) : line);
        }
      }
    }
    return lines;
  }

  /** "Rontgen | Rp 50.000", "1. | KTP": cells of one line each, side by side, are one line; else null. */
  private Line joined() {
    if (cells.stream().anyMatch(cell -> cell.lines().size() > 1)) {
      return null;
    }
    List<Line> lines = cells.stream().flatMap(cell -> cell.lines().stream()).toList();
    if (lines.size() < 2 || lines.getFirst().text().startsWith(":")) {
      return null;
    }
    Line first = lines.getFirst();
    return new Line(first.start(), lines.getLast().end(), String.join(" ", lines.stream().map(Line::text).toList()),
        first.indent(), Break.HARD, first.mark());
  }

  /** The line behind its colon; null when nothing else is there. */
  private Line withoutColon(Line line) {
    if (!line.text().startsWith(":")) {
      return line;
    }
    String rest = line.text().substring(1).strip();
    int colon = source.text().indexOf(':', line.start(), line.end());
    return rest.isEmpty() || colon < 0 ? null
        : new Line(colon + 1, line.end(), rest, line.indent(), line.breakBefore(), line.mark());
  }
}
