package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block;
import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.TextDecoder;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text in the shapes it comes in: rows parted by tabs (as extracted from PDF), pipe tables, columns of
 * blanks, HTML tables and fragments, Markdown headings, or nothing but lines.
 */
public final class PlainTextReader implements DecreeReader {

  /** More lines than any decree has; what follows is reported as a remainder instead of filling the memory. */
  static final int MAX_LINES = 200_000;

  static final int MAX_COLUMNS = 30;

  /** "1.", "a)", "(2)", "-" in front of a tab: an entry, not a column. */
  private static final Pattern LIST_SIGN = Pattern.compile("\\(?[0-9A-Za-z]{1,4}[.)]|[-\u2013\u2022*\u25aa\u25cf\uf0b7\uf0a7]");

  @Override
  public Reading read(byte[] bytes, Budget budget) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    return read(decoded.text(), decoded.note() == null ? List.of() : List.of(decoded.note()));
  }

  /** Reads a text that is already decoded. */
  public Reading read(String text) {
    return read(text, List.of());
  }

  private static Reading read(String text, List<String> notes) {
    SourceText source = new SourceText(text);
    return new Reading(source, new Walk(source).run(), notes, List.of());
  }

  /** The state of reading one document. */
  private static final class Walk {
    private final SourceText source;
    private final String text;
    private final ColumnRows columns;
    private final PipeRows pipes;
    private final List<Block> blocks = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private LineSplitter splitter;
    private boolean blankBefore = true;
    private boolean fenced;
    private boolean tabbed;

    Walk(SourceText source) {
      this.source = source;
      this.text = source.text();
      this.splitter = new LineSplitter(source);
      this.columns = new ColumnRows(source);
      this.pipes = new PipeRows(source);
    }

    List<Block> run() {
      int count = Math.min(source.lineCount(), MAX_LINES);
      int line = 0;
      while (line < count) {
        line = readLine(line);
      }
      endTable();
      return blocks;
    }

    private int readLine(int index) {
      int start = source.lineStart(index);
      int end = source.lineEnd(index);
      int first = source.firstInk(start, end);
      if (first == end) {
        blankBefore = true;
        return index + 1;
      }
      if (text.startsWith("```", first) || text.startsWith("~~~", first)) {
        fenced = !fenced;
        return index + 1;
      }
      if (fenced) {
        endTable();
        add(new Paragraph(new Line(first, end, Words.squeeze(source.slice(first, end)), first - start,
            breakBefore(), Mark.PREFORMATTED), 0, false));
        return index + 1;
      }
      int table = findTable(first, end);
      if (table >= 0) {
        paragraphs(first, table);
        endTable();
        HtmlTable.Found found = HtmlTable.read(source, table);
        if (!found.table().rows().isEmpty()) {
          blocks.add(found.table());
        }
        splitter = new LineSplitter(source);
        return restOfLine(found.end());
      }
      if (pipes.isRule(first, end)) {
        underline(first);
        return index + 1;
      }
      PipeRows.Found piped = pipes.read(index, first, end, !rows.isEmpty());
      if (piped != null) {
        tabbed = false;
        rows.add(piped.row());
        blankBefore = false;
        return piped.next();
      }
      if (tabRow(start, first, end) || columnRow(start, end)) {
        blankBefore = false;
        return index + 1;
      }
      endTable();
      paragraphs(start, end);
      return index + 1;
    }

    private int restOfLine(int offset) {
      int line = source.lineOf(Math.min(offset, text.length())) - 1;
      int end = source.lineEnd(line);
      if (offset < end && findTable(offset, end) < 0) {
        paragraphs(offset, end);
      } else if (offset < end) {
        int next = findTable(offset, end);
        HtmlTable.Found found = HtmlTable.read(source, next);
        if (!found.table().rows().isEmpty()) {
          blocks.add(found.table());
        }
        return found.end() > offset ? restOfLineAfter(found.end()) : line + 1;
      }
      return line + 1;
    }

    /** Tables one after the other on a single line: a loop instead of a recursion, for lines of any length. */
    private int restOfLineAfter(int from) {
      int offset = from;
      while (true) {
        int line = source.lineOf(Math.min(offset, text.length())) - 1;
        int end = source.lineEnd(line);
        int next = offset < end ? findTable(offset, end) : -1;
        if (next < 0) {
          if (offset < end) {
            paragraphs(offset, end);
          }
          return line + 1;
        }
        paragraphs(offset, next);
        HtmlTable.Found found = HtmlTable.read(source, next);
        if (!found.table().rows().isEmpty()) {
          blocks.add(found.table());
        }
        offset = found.end();
      }
    }

    private int findTable(int from, int end) {
      for (int i = text.indexOf('<', from, end); i >= 0; i = text.indexOf('<', i + 1, end)) {
        if (HtmlTable.startsAt(text, i)) {
          return i;
        }
      }
      return -1;
    }

    private void paragraphs(int from, int end) {
      int first = source.firstInk(from, end);
      int level = 0;
      while (first < end && text.charAt(first) == '#' && level < 6) {
        level++;
        first++;
      }
      boolean heading = level > 0 && (first == end || Words.isSpace(text.charAt(first)) || level > 1);
      int begin = heading ? first : from;
      boolean bold = startsBold(source.firstInk(begin, end), end);
      for (Paragraph paragraph : splitter.split(begin, end, breakBefore())) {
        add(heading ? new Paragraph(paragraph.line(), level, paragraph.emphasised())
            : new Paragraph(paragraph.line(), paragraph.level(), paragraph.emphasised() || bold));
      }
    }

    private boolean startsBold(int first, int end) {
      int last = end;
      while (last > first && Words.isSpace(text.charAt(last - 1))) {
        last--;
      }
      return text.startsWith("**", first) || text.startsWith("__", first)
          || last - 2 > first && text.startsWith("**", last - 2);
    }

    private void add(Paragraph paragraph) {
      blocks.add(paragraph);
      blankBefore = false;
    }

    private Break breakBefore() {
      return blankBefore ? Break.BLANK : Break.SOFT;
    }

    /** A rule straight below a short line makes it a Markdown heading. */
    private void underline(int first) {
      if (!blankBefore && rows.isEmpty() && !blocks.isEmpty()
          && (text.charAt(first) == '=' || text.charAt(first) == '-')
          && blocks.getLast() instanceof Paragraph(Line line, int level, boolean bold) && level == 0
          && line.text().length() <= 150) {
        blocks.set(blocks.size() - 1, new Paragraph(line, text.charAt(first) == '=' ? 1 : 2, bold));
      }
    }

    /**
     * Cells parted by tabs; a line that only begins with tabs, or with a list sign and a tab, is a row when it goes on with
     * such a table.
     */
    private boolean tabRow(int start, int first, int end) {
      int tabs = 0;
      boolean inner = false;
      boolean wide = tabbed && !rows.isEmpty() && rows.getLast().cells().size() > 2;
      for (int i = start; i < end && tabs <= MAX_COLUMNS; i++) {
        if (text.charAt(i) == '\t') {
          tabs++;
          inner |= i > first && source.firstInk(i, end) < end && (wide || !LIST_SIGN.matcher(text).region(first, i).matches());
        }
      }
      boolean goesOn = tabbed && !rows.isEmpty() && start < first && text.charAt(start) == '\t';
      if (tabs == 0 || tabs > MAX_COLUMNS || !inner && !goesOn) {
        return false;
      }
      List<Cell> cells = new ArrayList<>();
      int from = start;
      for (int i = start; i <= end; i++) {
        if (i == end || text.charAt(i) == '\t') {
          cells.add(new Cell(new LineSplitter(source).lines(from, i)));
          from = i + 1;
        }
      }
      if (!tabbed) {
        endTable();
      }
      tabbed = true;
      rows.add(new Row(cells, start, end, false));
      return true;
    }

    private boolean columnRow(int start, int end) {
      Row row = columns.row(start, end);
      if (row == null) {
        return false;
      }
      if (tabbed) {
        endTable();
      }
      rows.add(row);
      return true;
    }

    private void endTable() {
      tabbed = false;
      columns.reset();
      if (!rows.isEmpty()) {
        blocks.add(new Table(rows));
        rows = new ArrayList<>();
        splitter = new LineSplitter(source);
      }
    }
  }
}
