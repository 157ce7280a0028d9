package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Block;
import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.List;

/** What lies ahead in a document: which blocks begin a component, and so which lines before them are headings. */
final class Outlook {

  private static final int LOOK_AHEAD = 6;

  private final List<Block> blocks;
  private final int length;
  private final LabelLine[] labelLines;
  private final TableShape[] shapes;
  /** For each block the next one that begins a component, or the number of blocks. */
  private final int[] nextLabel;

  Outlook(SourceText source, List<Block> blocks, Labels labels) {
    this.blocks = blocks;
    this.length = source.length();
    this.labelLines = new LabelLine[blocks.size()];
    this.shapes = new TableShape[blocks.size()];
    this.nextLabel = new int[blocks.size() + 1];
    lookAhead(source, labels);
  }

  private void lookAhead(SourceText source, Labels labels) {
    boolean flattened = blocks.stream().anyMatch(b -> b instanceof Paragraph p
        && Words.of(p.line().text()).size() >= 2 && Headings.isTableHead(List.of(p.line().text())));
    nextLabel[blocks.size()] = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean begins = switch (blocks.get(i)) {
        case Paragraph paragraph -> {
          labelLines[i] = LabelLine.of(paragraph, labels, source, flattened).orElse(null);
          yield labelLines[i] != null;
        }
        case Table table -> {
          shapes[i] = TableShape.of(table, labels);
          yield shapes[i].kind() != TableShape.Kind.OTHER;
        }
      };
      nextLabel[i] = begins ? i : nextLabel[i + 1];
    }
  }

  /** The label a paragraph is, or null. */
  LabelLine label(int index) {
    return labelLines[index];
  }

  /** The shape of a table. */
  TableShape shape(int index) {
    return shapes[index];
  }

  /** Offset of the first thing that belongs to the standards; the decree proper lies before it. */
  int firstLabel() {
    int first = nextLabel[0];
    return first >= blocks.size() ? length : startOf(blocks.get(first));
  }

  static int startOf(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.line().start();
      case Table table -> table.rows().isEmpty() ? 0 : table.rows().getFirst().start();
    };
  }

  /**
   * A line is a heading when a set of labels begins right behind it that the current standard already has, and it
   * looks the part. At the start of a document every line may be one.
   */
  boolean isHeading(int index, Paragraph paragraph, Collected state) {
    String text = paragraph.line().text();
    if (Headings.isStandardHeading(text) && (Headings.isStrong(paragraph) || state.open == null)) {
      return true;
    }
    if (state.current == null || !Headings.isPossible(paragraph) || paragraph.line().mark() != Mark.NONE) {
      return state.current == null;
    }
    int next = nextLabel[index + 1];
    if (next >= blocks.size() || next - index > LOOK_AHEAD || !repeats(next, state.current)) {
      return false;
    }
    for (int i = index + 1; i < next; i++) {
      if (!(blocks.get(i) instanceof Paragraph between)
          || !Headings.isSection(between.line().text()) && !Headings.isStrong(between)
              && Headings.service(between.line().text()) == null
              && !(Headings.isStrong(paragraph) && Headings.isPossible(between))) {
        return false;
      }
    }
    boolean adjacent = next == index + 1 || allSections(index + 1, next);
    return Headings.isStrong(paragraph) || adjacent;
  }

  private boolean allSections(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!(blocks.get(i) instanceof Paragraph between) || !Headings.isSection(between.line().text())) {
        return false;
      }
    }
    return true;
  }

  /** The components that begin at {@code index} are there already: what comes is another standard. */
  private boolean repeats(int index, Draft current) {
    if (shapes[index] != null) {
      return shapes[index].kind() == TableShape.Kind.SERVICES
          || shapes[index].kinds().stream().anyMatch(current.cells::containsKey);
    }
    return current.cells.containsKey(labelLines[index].kind());
  }
}
