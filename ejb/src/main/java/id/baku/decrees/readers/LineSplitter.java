package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.Markup;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of source into {@link Line}s at its tags and line breaks. Remembers open lists, so that one splitter
 * can walk through a list that stretches over several calls.
 */
final class LineSplitter {

  private static final int DEEPEST_LIST = 12;

  private final SourceText source;
  private final StringBuilder lists = new StringBuilder();
  private boolean preformatted;
  private Mark mark = Mark.NONE;
  private int level;
  private boolean bold;

  LineSplitter(SourceText source) {
    this.source = source;
  }

  List<Line> lines(int start, int end) {
    return split(start, end, Break.HARD).stream().map(Paragraph::line).toList();
  }

  List<Paragraph> split(int start, int end, Break first) {
    List<Paragraph> found = new ArrayList<>();
    String text = source.text();
    Break pending = first;
    int from = start;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '<') {
        int tagEnd = Markup.tagEnd(text, i, end);
        String name = tagEnd > 0 ? Markup.tagName(text, i, tagEnd) : "";
        if (tagEnd > 0 && isBlock(name)) {
          pending = add(found, from, i, pending) ? Break.HARD : stronger(pending);
          open(name);
          from = tagEnd;
        } else if (name.equals("b") || name.equals("strong")) {
          bold = true;
        }
        i = tagEnd > 0 ? tagEnd : i + 1;
      } else if (c == '\n' || c == '\r' || c == '\f') {
        pending = add(found, from, i, pending) ? Break.SOFT : pending;
        from = i + 1;
        i++;
      } else {
        i++;
      }
    }
    add(found, from, end, pending);
    return found;
  }

  private static Break stronger(Break pending) {
    return pending == Break.BLANK ? Break.BLANK : Break.HARD;
  }

  private boolean add(List<Paragraph> found, int from, int to, Break before) {
    String raw = source.slice(from, to);
    String clean = Markup.clean(raw);
    if (clean.isEmpty()) {
      return false;
    }
    int start = from;
    int indent = 0;
    while (start < to && Words.isSpace(source.text().charAt(start))) {
      indent += source.text().charAt(start) == '\t' ? 4 : 1;
      start++;
    }
    Mark lineMark = preformatted ? Mark.PREFORMATTED : mark;
    found.add(new Paragraph(new Line(start, to, clean, indent, before, lineMark), level, bold));
    mark = Mark.NONE;
    bold = false;
    return true;
  }

  private void open(String tag) {
    switch (tag) {
      case "ol", "ul" -> {
        if (lists.length() < DEEPEST_LIST) {
          lists.append(tag.charAt(0));
        }
      }
      case "/ol", "/ul" -> lists.setLength(Math.max(0, lists.length() - 1));
      case "li" -> mark = lists.length() > 1 ? Mark.NESTED
          : lists.length() == 1 && lists.charAt(0) == 'o' ? Mark.NUMBER : Mark.BULLET;
      case "/li" -> mark = Mark.NONE;
      case "pre" -> preformatted = true;
      case "/pre" -> preformatted = false;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> level = tag.charAt(1) - '0';
      case "/h1", "/h2", "/h3", "/h4", "/h5", "/h6" -> level = 0;
      default -> { }
    }
  }

  private static boolean isBlock(String tag) {
    return switch (tag.startsWith("/") ? tag.substring(1) : tag) {
      case "p", "br", "li", "ol", "ul", "div", "pre", "table", "tr", "td", "th", "tbody", "thead", "h1", "h2", "h3",
           "h4", "h5", "h6", "html", "body", "head", "section", "hr", "dl", "dt", "dd", "blockquote" -> true;
      default -> false;
    };
  }
}
