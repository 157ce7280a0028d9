package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table drawn with pipes; a cell may go on over several lines until the closing pipe. */
final class PipeRows {

  private final SourceText source;
  private final String text;

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
    return new Found(row(first, rowEnd, bar >= 0), next);
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
      if (i == end || isBar(text.charAt(i)) && text.charAt(i - 1) != '\\') {
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
