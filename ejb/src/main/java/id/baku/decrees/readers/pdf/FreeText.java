package id.baku.decrees.readers.pdf;

import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Text outside of ruled tables: paragraphs, and tables whose columns are only aligned. */
final class FreeText {

  private static final float COLUMN = 6f;

  private final List<Part> parts = new ArrayList<>();
  private final AlignedColumns columns = new AlignedColumns();
  private final StringBuilder text = new StringBuilder();
  private List<GridRow> rows = new ArrayList<>();
  private TextLine before;
  private Reflow reflow;
  private Break breakBefore = Break.BLANK;
  private int indent;
  private boolean bold;

  /** Adds lines that stand one below the other on a page. */
  void add(List<TextLine> lines, PageContent page) {
    float left = (float) page.lines().stream().mapToDouble(TextLine::left).min().orElse(0);
    float right = (float) page.lines().stream().mapToDouble(TextLine::right).max().orElse(page.width());
    reflow = new Reflow(left, Math.max(right, page.width() * 0.8f));
    float spacing = spacing(page.lines());
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      float[] borders = columns.of(lines, i);
      if (borders != null) {
        endParagraph();
        rows.add(row(line, borders));
        before = null;
        continue;
      }
      endTable();
      paragraph(line, left, right, spacing);
    }
  }

  /** What has been added, as parts; begins anew. */
  List<Part> finish() {
    endParagraph();
    endTable();
    before = null;
    breakBefore = Break.BLANK;
    List<Part> found = new ArrayList<>(parts);
    parts.clear();
    return found;
  }

  private static float spacing(List<TextLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      gaps.add(lines.get(i).base() - lines.get(i - 1).base());
    }
    gaps.sort(Float::compare);
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  private void paragraph(TextLine line, float left, float right, float spacing) {
    boolean below = before != null && line.base() > before.base();
    boolean apart = before == null || below
        && line.base() - before.base() > Math.max(1.4f * spacing, 1.55f * line.size());
    boolean centred = isCentred(line, left, right) || before != null && isCentred(before, left, right);
    boolean wrapped = before != null && !apart && (below || !text.isEmpty()) && reflow.goesOn(before, line);
    if (wrapped && !centred) {
      reflow.append(text, before, line);
      bold &= line.isBold();
    } else {
      endParagraph();
      breakBefore = apart ? Break.BLANK : wrapped ? Break.SOFT : Break.HARD;
      indent = Math.round((line.left() - left) / COLUMN);
      text.append(line.text());
      bold = line.isBold();
    }
    before = line;
  }

  private static boolean isCentred(TextLine line, float left, float right) {
    return line.left() > left + 12 && Math.abs(line.left() + line.right() - left - right) < 16;
  }

  private void endParagraph() {
    if (!text.isEmpty()) {
      parts.add(new Part.Text(text.toString(), indent, breakBefore, Mark.NONE, 0, bold));
      text.setLength(0);
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      parts.add(new Grid(rows));
      rows = new ArrayList<>();
    }
  }

  private static GridRow row(TextLine line, float[] borders) {
    List<GridCell> cells = new ArrayList<>();
    List<List<Word>> words = new ArrayList<>();
    for (int c = 0; c < borders.length; c++) {
      words.add(new ArrayList<>());
    }
    for (Word word : line.words()) {
      int column = 0;
      while (column + 1 < borders.length && word.left() >= borders[column + 1] - COLUMN) {
        column++;
      }
      words.get(column).add(word);
    }
    for (int c = 0; c < borders.length; c++) {
      cells.add(new GridCell(c, words.get(c).isEmpty() ? List.of() : List.of(Part.Text.of(new TextLine(words.get(c)).text()))));
    }
    return new GridRow(cells, false);
  }
}
