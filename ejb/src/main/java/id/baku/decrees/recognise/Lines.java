package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import java.util.List;

/** Makes one line of several. */
final class Lines {

  private Lines() {}

  /** The cells of a row as one line, from the first word to the last. */
  static Line of(Row row, String text) {
    List<Line> lines = row.cells().stream().flatMap(cell -> cell.lines().stream()).toList();
    int start = lines.stream().mapToInt(Line::start).min().orElse(row.start());
    int end = lines.stream().mapToInt(Line::end).max().orElse(row.end());
    return new Line(start, end, text, 0, Break.HARD, Mark.NONE);
  }

  static Paragraph join(Paragraph first, Paragraph second) {
    Line a = first.line();
    Line b = second.line();
    return new Paragraph(new Line(a.start(), b.end(), a.text() + " " + b.text(), a.indent(), a.breakBefore(), a.mark()),
        first.level(), first.emphasised() || second.emphasised());
  }
}
