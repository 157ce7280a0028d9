package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** The plain lines of a decree before (or behind) its standards, without blank ones, and which of them a reader has taken. */
final class HeaderLines {

  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_LINE = 20_000;

  private final List<Line> lines = new ArrayList<>();
  private final BitSet headings = new BitSet();
  private final BitSet taken = new BitSet();

  HeaderLines(SourceText source, int limit) {
    this(source, 0, limit);
  }

  /** The lines that begin at {@code start} or later, and before {@code limit}. */
  HeaderLines(SourceText source, int start, int limit) {
    boolean blank = true;
    for (int i = source.lineOf(start) - 1; i < source.lineCount() && source.lineStart(i) < limit && lines.size() < MOST_LINES; i++) {
      int from = source.lineStart(i);
      int to = Math.min(source.lineEnd(i), Math.min(limit, from + LONGEST_LINE));
      String raw = source.slice(from, to);
      String text = Words.squeeze(undecorated(source.reads(from, to)));
      if (text.isEmpty()) {
        blank = true;
        continue;
      }
      int indent = 0;
      while (indent < raw.length() && Words.isSpace(raw.charAt(indent))) {
        indent++;
      }
      headings.set(lines.size(), raw.charAt(indent) == '#');
      lines.add(new Line(from + indent, to, text, indent, blank ? Break.BLANK : Break.SOFT, Mark.NONE));
      blank = false;
    }
  }

  /** Pipes of a Markdown table, list dashes and heading signs are no part of a decree's words. */
  private static String undecorated(String text) {
    String plain = text.indexOf('|') >= 0 ? text.replace('|', ' ').strip() : text;
    int i = 0;
    while (i < plain.length() && "#>-\u2013\u2022* ".indexOf(plain.charAt(i)) >= 0) {
      i++;
    }
    return plain.substring(i);
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  String text(int index) {
    return lines.get(index).text();
  }

  boolean isApart(int index) {
    return lines.get(index).breakBefore() == Break.BLANK;
  }

  /** Markup makes the line a heading ("## …"). */
  boolean isHeading(int index) {
    return headings.get(index);
  }

  /** The lines from {@code from} to before {@code to}, as many as there are. */
  List<Line> range(int from, int to) {
    return lines.subList(from, Math.min(to, lines.size()));
  }

  /** The first line from {@code from} on that passes, or -1. */
  int find(int from, Predicate<String> test) {
    for (int i = from; i < lines.size(); i++) {
      if (test.test(text(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The line is part of the decree. */
  void take(int index) {
    taken.set(index);
  }

  List<Line> taken() {
    return taken.stream().mapToObj(lines::get).toList();
  }

  /** The offset behind the last line taken, 0 when there is none. */
  int end() {
    return taken.isEmpty() ? 0 : lines.get(taken.length() - 1).end();
  }
}
