package id.baku.decrees.readers;

import id.baku.decrees.RowError;
import id.baku.decrees.blocks.Block;
import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import id.baku.decrees.readers.Part.Text;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the parts of a document down: a line for each text, the cells of a row parted by tabs, what is set aside
 * (page heads, page numbers) at the end. So the source text of a binary file is what a person reads in it, in order.
 */
public final class Composer {

  private final Budget budget;
  private final StringBuilder out = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> aside = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final List<RowError> rowErrors = new ArrayList<>();

  public Composer(Budget budget) {
    this.budget = budget;
  }

  public Budget budget() {
    return budget;
  }

  public void write(List<Part> parts) {
    for (Part part : parts) {
      switch (part) {
        case Text text -> paragraph(text);
        case Grid grid -> grid(grid, 0);
      }
    }
  }

  /** Text outside the running text: in no block, so it ends in a remainder; repetitions are written once. */
  public void setAside(String text) {
    String clean = clean(text);
    if (!clean.isEmpty()) {
      aside.add(clean);
    }
  }

  /** Something the person who brought the file should know. */
  public void note(String note) {
    notes.add(note);
  }

  public void error(RowError error) {
    rowErrors.add(error);
  }

  public Reading finish() {
    if (!aside.isEmpty()) {
      out.append('\n');
      for (String text : aside) {
        budget.characters(text.length() + 1);
        out.append(text).append('\n');
      }
    }
    return new Reading(SourceText.plain(out.toString()), blocks, notes, rowErrors);
  }

  private void paragraph(Text part) {
    budget.check();
    if (part.breakBefore() == Break.BLANK && !out.isEmpty()) {
      out.append('\n');
    }
    Line line = line(part, part.breakBefore());
    if (line != null) {
      blocks.add(new Paragraph(line, part.level(), part.bold()));
      out.append('\n');
    }
  }

  /** Writes a text at the end; null when nothing of it can be seen. */
  private Line line(Text part, Break before) {
    String clean = clean(part.text());
    if (clean.isEmpty()) {
      return null;
    }
    budget.characters(clean.length() + 1);
    int start = out.length();
    out.append(clean);
    return new Line(start, out.length(), clean, part.indent(), before, part.mark());
  }

  private void grid(Grid grid, int depth) {
    budget.depth(depth);
    if (isLayout(grid)) {
      for (GridRow row : grid.rows()) {
        for (GridCell cell : row.cells()) {
          for (Part part : cell.content()) {
            switch (part) {
              case Text text -> paragraph(text);
              case Grid inner -> grid(inner, depth + 1);
            }
          }
        }
      }
      return;
    }
    List<Row> rows = new ArrayList<>();
    GridColumns columns = GridColumns.of(grid);
    for (GridRow row : grid.rows()) {
      Row written = row(row, columns);
      if (written != null) {
        rows.add(written);
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Table(rows));
      out.append('\n');
    }
  }

  /** A table that only arranges the page: what is inside of it says more than the table itself. */
  private static boolean isLayout(Grid grid) {
    long rows = grid.rows().stream().filter(row -> filled(row) >= 2).count();
    int inner = grid.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.content().stream())
        .mapToInt(part -> part instanceof Grid nested ? nested.rows().size() : 0).max().orElse(0);
    return inner > 0 && rows < 3 && (rows == 0 || inner > rows);
  }

  private static long filled(GridRow row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }

  private Row row(GridRow row, GridColumns columns) {
    if (filled(row) == 0) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    int start = out.length();
    for (GridCell gridCell : row.cells()) {
      budget.cell();
      int column = columns.index(gridCell.column());
      while (cells.size() < column) {
        cells.add(Cell.EMPTY);
      }
      tabs(start, column);
      Cell cell = new Cell(lines(gridCell.content(), column, 0));
      if (cells.size() > column) {
        cells.set(column, new Cell(joined(cells.get(column).lines(), cell.lines())));
      } else {
        cells.add(cell);
      }
    }
    while (cells.size() < columns.count()) {
      cells.add(Cell.EMPTY);
    }
    int end = out.length();
    out.append('\n');
    return new Row(cells, start, end, row.head());
  }

  private static List<Line> joined(List<Line> first, List<Line> second) {
    List<Line> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** A tab for each column border since the start of the row or its last line. */
  private void tabs(int start, int column) {
    int from = Math.max(start, out.lastIndexOf("\n") + 1);
    int tabs = 0;
    for (int i = from; i < out.length(); i++) {
      tabs += out.charAt(i) == '\t' ? 1 : 0;
    }
    out.append("\t".repeat(Math.max(column > 0 && out.length() > from && tabs >= column ? 1 : 0, column - tabs)));
  }

  private List<Line> lines(List<Part> content, int column, int depth) {
    budget.depth(depth);
    List<Line> lines = new ArrayList<>();
    boolean blank = false;
    for (Part part : content) {
      switch (part) {
        case Text text -> {
          int before = out.length();
          breakLine(lines, column);
          Line line = line(text, blank ? Break.BLANK : text.breakBefore());
          if (line == null) {
            out.setLength(before);
            blank |= text.breakBefore() == Break.BLANK;
          } else {
            lines.add(line);
            blank = false;
          }
        }
        case Grid grid -> innerRows(grid, column, depth, lines);
      }
    }
    return lines;
  }

  private void breakLine(List<Line> lines, int column) {
    if (!lines.isEmpty()) {
      out.append('\n').append("\t".repeat(column));
    }
  }

  /** A table inside a cell: each row is a line, unless its cells have several of their own. */
  private void innerRows(Grid grid, int column, int depth, List<Line> lines) {
    for (GridRow row : grid.rows()) {
      boolean simple = row.cells().stream().allMatch(cell -> cell.content().size() <= 1 && !cell.holdsTable());
      if (simple) {
        StringBuilder text = new StringBuilder();
        row.cells().stream().flatMap(cell -> cell.content().stream())
            .forEach(part -> text.append(' ').append(((Text) part).text()));
        lines.addAll(onNewLine(List.of(Text.of(text.toString())), column, depth, lines.isEmpty()));
        continue;
      }
      for (GridCell cell : row.cells()) {
        lines.addAll(onNewLine(cell.content(), column, depth, lines.isEmpty()));
      }
    }
  }

  private List<Line> onNewLine(List<Part> content, int column, int depth, boolean first) {
    int before = out.length();
    if (!first) {
      out.append('\n').append("\t".repeat(column));
    }
    List<Line> added = lines(content, column, depth + 1);
    if (added.isEmpty()) {
      out.setLength(before);
    }
    return added;
  }

  /** White space collapsed; signs without width, which only tell a printer where it may break, dropped. */
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\u00ad' && c != '\u200b' && c != '\u200c' && c != '\u200d' && c != '\u2060' && c != '\ufeff') {
        kept.append(c == '\u2011' ? '-' : c);
      }
    }
    return Words.squeeze(kept.toString());
  }
}
