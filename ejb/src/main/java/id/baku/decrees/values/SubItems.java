package id.baku.decrees.values;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import java.util.List;

/** The entries of a list inside an entry. */
final class SubItems {

  private SubItems() {}

  static List<String> of(String entry) {
    int colon = entry.indexOf(": ");
    if (colon < 0) {
      return List.of();
    }
    String rest = entry.substring(colon + 2).strip();
    if (rest.isEmpty()) {
      return List.of();
    }
    Line line = new Line(0, 0, rest, 0, Break.HARD, Mark.NONE);
    Flow flow = Flow.of(List.of(line));
    List<Sign> signs = SignSeries.of(flow);
    if (signs.size() < 2 || signs.getFirst().at() > 0) {
      return List.of();
    }
    return ItemLists.cut(List.of(line)).entries().stream().map(e -> ItemLists.trim(e.text())).toList();
  }
}
