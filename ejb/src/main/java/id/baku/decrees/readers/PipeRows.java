package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.recognise.Labels;
import id.baku.decrees.recognise.Numbering;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table drawn with pipes; a cell may go on over several lines until the closing pipe. */
final class PipeRows {

  private static final int LONGEST_LABEL = 120;

  private final SourceText source;
  private final String text;
  private final Labels labels = new Labels();
  /** The line that may go on with a table whose rows begin without a bar. */
  private int bareUntil = -1;

  PipeRows(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** A row and the line behind it. */
  record Found(Row row, int next) {}

  /** The row that begins on a line, or null when the line is none. {@code inTable}: rows came before. */
  Found read(int index, int first, int end, boolean inTable) {
    int bar = first < end && isBar(text.charAt(first)) ? first : -1;
    int bars = 0;
    for (int i = first; i < end && bars <= PlainTextReader.MAX_COLUMNS + 2; i++) {
      bars += isBar(text.charAt(i)) && (i == 0 || text.charAt(i - 1) != '\\') ? 1 : 0;
    }
    boolean goesOn = bar >= 0 && first > source.lineStart(index) && index == bareUntil && !endsWithBar(first, end);
    if (goesOn) {
      bareUntil = index + 1;
      return new Found(row(first, end, false), index + 1);
    }
    if (bars == 1 && bar < 0 && (inTable && index == bareUntil || isPair(index))) {
      bareUntil = index + 1;
      return new Found(row(first, end, false), index + 1);
    }
    if (bars > PlainTextReader.MAX_COLUMNS + 1 || bars == 0 || bar < 0 && bars < 2 || bar >= 0 && bars < 2 && !inTable) {
      return null;
    }
    int next = index + 1;
    int rowEnd = end;
    if (bar >= 0 && !endsWithBar(first, end)) {
      int limit = Math.min(source.lineCount(), index + 200);
      for (int i = next; i < limit; i++) {
        int start = source.lineStart(i);
        int stop = source.lineEnd(i);
        int ink = source.firstInk(start, stop);
        if (ink == stop || isBar(text.charAt(ink)) || isRule(ink, stop)) {
          break;
        }
        if (endsWithBar(ink, stop)) {
          next = i + 1;
          rowEnd = stop;
          break;
        }
      }
    }
    bareUntil = bar < 0 ? next : -1;
    return new Found(row(first, rowEnd, bar >= 0), next);
  }

  /** "Persyaratan | KTP; KK" beside another line of one bar, one of the two with a label left of it. */
  private boolean isPair(int index) {
    String left = left(index);
    return left != null && (isLabel(left) || isLabel(left(index + 1)) || isLabel(left(index - 1)))
        && (left(index + 1) != null || left(index - 1) != null);
  }

  private boolean isLabel(String left) {
    return left != null && labels.match(left).filter(m -> m.confidence() >= 0.8).isPresent();
  }

  /** What stands left of the only bar of a line, when something stands on both sides; else null. */
  private String left(int index) {
    if (index < 0 || index >= source.lineCount()) {
      return null;
    }
    int start = source.lineStart(index);
    int end = source.lineEnd(index);
    int only = -1;
    for (int i = start; i < end; i++) {
      if (isBar(text.charAt(i))) {
        if (only >= 0) {
          return null;
        }
        only = i;
      }
    }
    if (only < 0 || only - start > LONGEST_LABEL || source.firstInk(start, only) == only || source.firstInk(only + 1, end) == end) {
      return null;
    }
    return Numbering.strip(Words.squeeze(text.substring(start, only)));
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '\u2502' || c == '\u2503' || c == '\u2551';
  }

  private boolean endsWithBar(int first, int end) {
    int last = end;
    while (last > first && Words.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return last - 1 > first && isBar(text.charAt(last - 1));
  }

  private Row row(int first, int end, boolean leadingBar) {
    List<Cell> cells = new ArrayList<>();
    int from = leadingBar ? first + 1 : first;
    for (int i = from; i <= end; i++) {
      if (i == end || isBar(text.charAt(i)) && (i == 0 || text.charAt(i - 1) != '\\')) {
        if (i < end || source.firstInk(from, end) < end) {
          cells.add(new Cell(new LineSplitter(source).lines(from, i)));
        }
        from = i + 1;
      }
    }
    return new Row(cells, first, end, false);
  }

  /** A line drawn with signs: a row of dashes, the rule below a table head, the border of a grid. */
  boolean isRule(int first, int end) {
    int signs = 0;
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '=' || c == '_' || c == '*' || c >= '\u2500' && c <= '\u257f') {
        signs++;
      } else if (c != '|' && c != ':' && c != '+' && !Words.isSpace(c)) {
        return false;
      }
    }
    return signs >= 3;
  }
}
