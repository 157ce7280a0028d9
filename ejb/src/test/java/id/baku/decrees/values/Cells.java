package id.baku.decrees.values;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import java.util.Arrays;
import java.util.List;

/** Cells for tests: lines parted by deliberate breaks, or wrapped by the page. */
final class Cells {

  private Cells() {}

  static List<Line> lines(String... texts) {
    return Arrays.stream(texts).map(t -> line(t, Break.HARD)).toList();
  }

  static List<Line> wrapped(String... texts) {
    return Arrays.stream(texts).map(t -> line(t, Break.SOFT)).toList();
  }

  private static Line line(String text, Break before) {
    return new Line(0, text.length(), text, 0, before, Mark.NONE);
  }
}
