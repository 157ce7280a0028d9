package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.recognise.Draft.CellDraft;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table with one component per row; rows and labels may be split. */
final class ComponentRows {
  private static final int LONGEST_LABEL = 200;

  private final SourceText source;
  private final Labels labels;
  private final Ledger ledger;
  private final Names names;
  private final Collected state;
  private final Table table;
  private final TableShape shape;
  private final int column;
  private boolean firstOfTable = true;
  private int at;

  ComponentRows(SourceText source, Labels labels, Ledger ledger, Names names, Collected state, Table table,
      TableShape shape) {
    this.source = source;
    this.labels = labels;
    this.ledger = ledger;
    this.names = names;
    this.state = state;
    this.table = table;
    this.shape = shape;
    this.column = shape.labelColumn();
  }

  void read() {
    for (at = 0; at < table.rows().size(); at++) {
      row(table.rows().get(at));
    }
  }

  private void row(Row row) {
    List<String> texts = row.cells().stream().map(Cell::text).toList();
    if (Headings.isTableHead(texts)) {
      ledger.announce(Role.LABEL, row.start(), row.end());
      return;
    }
    String label = row.cell(column).text();
    String number = column > 0 ? row.cell(column - 1).text() : "";
    boolean content = hasContent(row);
    if (label.isEmpty() && number.isEmpty()) {
      goOn(row);
      return;
    }
    if (label.isEmpty() && !content) {
      single(row, number);
      return;
    }
    if (Headings.isServiceLabel(label) && content) {
      state.open = null;
      String service = contentText(row);
      names.service(new Paragraph(new Line(row.start(), row.end(), label + " " + service, 0, Break.HARD, Mark.NONE), 0,
          false), service);
      firstOfTable = true;
      return;
    }
    String named = content ? null : Headings.service(label);
    if (named != null && !named.isEmpty()) {
      single(row, label);
      return;
    }
    Optional<Labels.Match> match = match(label);
    if (!content && match.isEmpty() && (number.isEmpty() ? Headings.isSection(label) || spans(row, label)
        : Headings.isSection(label))) {
      single(row, label);
      return;
    }
    boolean numbered = !number.isEmpty() || Numbering.of(label).style() != Numbering.Style.NONE;
    if (!numbered && continuesLabel(label, match)) {
      Optional<Labels.Match> whole = match(state.open.label + " " + label);
      state.open.label.append(' ').append(label);
      whole.ifPresent(m -> relabel(m));
      claimLabel(row);
      append(row);
      return;
    }
    if (match.isPresent()) {
      component(match.get(), label, row);
      return;
    }
    pendingLabel(row, label, numbered);
  }

  /** A label that makes no sense yet: perhaps its second half stands in the next row. */
  private void pendingLabel(Row row, String label, boolean numbered) {
    if (!hasContent(row) && announces(at + 1)) {
      single(row, StandardsWalk.rowText(row));
      return;
    }
    StringBuilder longer = new StringBuilder(label);
    for (int next = at + 1; next < Math.min(at + 5, table.rows().size()); next++) {
      Row following = table.rows().get(next);
      String number = column > 0 ? following.cell(column - 1).text() : "";
      if (!number.isEmpty()) {
        break;
      }
      longer.append(' ').append(following.cell(column).text());
      Optional<Labels.Match> match = match(longer.toString());
      if (match.isPresent()) {
        component(match.get(), label, row);
        return;
      }
    }
    if (hasContent(row)) {
      state.open = null;
    }
  }

  /** The rows from {@code at} on begin another standard: a table head, or a component that is there already. */
  private boolean announces(int at) {
    if (at >= table.rows().size() || state.current == null) {
      return false;
    }
    Row next = table.rows().get(at);
    return Headings.isTableHead(next.cells().stream().map(Cell::text).toList())
        || match(next.cell(column).text()).filter(m -> state.current.cells.containsKey(m.kind())).isPresent();
  }

  private boolean spans(Row row, String label) {
    return row.cells().size() > 1 && label.length() <= 120 && Headings.name(label).length() >= 3
        && state.current != null && state.current.cells.size() >= 3
        && (Words.isUpperCase(label) || Headings.isStandardHeading(label));
  }

  private boolean continuesLabel(String label, Optional<Labels.Match> match) {
    if (state.open == null || !state.open.fromTable || state.open.label.length() > LONGEST_LABEL || firstOfTable && table.rows().size() > 1 && match.isPresent()) {
      return false;
    }
    Optional<Labels.Match> whole = match(state.open.label + " " + label);
    if (whole.isEmpty()) {
      return match.isEmpty() && (Character.isLowerCase(label.charAt(0)) || endsOpen(state.open.label));
    }
    if (match.isEmpty() || match.get().kind() == state.open.kind) {
      return whole.get().kind() == state.open.kind || match.isEmpty();
    }
    return whole.get().confidence() > match.get().confidence() + 0.001
        && whole.get().confidence() >= state.open.confidence
        || endsOpen(state.open.label) && whole.get().confidence() >= 0.9;
  }

  private static boolean endsOpen(CharSequence label) {
    String text = label.toString().strip();
    return text.endsWith(",") || text.endsWith("/") || text.endsWith(" dan") || text.endsWith("-");
  }

  private void relabel(Labels.Match match) {
    if (match.kind() != state.open.kind && !state.current.cells.containsKey(match.kind())) {
      state.current.cells.remove(state.open.kind);
      CellDraft renamed = new CellDraft(match.kind(), state.open.label.toString(), match.confidence(), true);
      renamed.lines.addAll(state.open.lines);
      if (state.current.firstKind == state.open.kind) {
        state.current.firstKind = match.kind();
      }
      state.current.cells.put(match.kind(), renamed);
      state.open = renamed;
    } else if (match.kind() == state.open.kind) {
      state.open.confidence = match.confidence();
    }
  }

  private void component(Labels.Match match, String label, Row row) {
    boolean known = state.current != null && state.current.cells.containsKey(match.kind());
    if (state.current == null || names.hasExplicitService()
        || names.hasPending() && firstOfTable && (startsAgain() || names.startsNewStandard())
        || known && (match.kind() == state.current.firstKind || firstOfTable)) {
      state.begin(row.start());
    } else if (firstOfTable) {
      names.discard();
    }
    state.signature = false;
    firstOfTable = false;
    claimLabel(row);
    CellDraft before = state.current.cells.get(match.kind());
    if (before != null) {
      state.open = before;
      state.open.confidence = Math.min(state.open.confidence, 0.6);
    } else {
      state.open = state.current.put(new CellDraft(match.kind(), Numbering.strip(label), match.confidence(), true));
    }
    append(row);
  }

  private boolean startsAgain() {
    return shape.kinds().stream().anyMatch(state.current.cells::containsKey);
  }

  private void goOn(Row row) {
    if (state.open != null && hasContent(row)) {
      append(row);
    }
  }

  /** A row with a single cell: a heading inside the table. */
  private void single(Row row, String text) {
    if (Headings.isPlainSection(text)) {
      ledger.announce(Role.HEADING, row.start(), row.end());
    }
    if (Headings.isSection(text) || !Words.hasContent(text)) {
      return;
    }
    if (Headings.isPageNumber(text)) {
      return;
    }
    String service = Headings.service(text);
    Line line = new Line(row.start(), row.end(), text, 0, Break.HARD, Mark.NONE);
    state.open = null;
    firstOfTable = true;
    if (service != null) {
      names.service(new Paragraph(line, 0, false), service);
    } else {
      names.heading(new Paragraph(line, 0, false));
    }
  }

  private void append(Row row) {
    if (appendsJoined(row)) {
      return;
    }
    boolean first = true;
    for (int c = column + 1; c < row.cells().size(); c++) {
      for (Line read : row.cells().get(c).lines()) {
        Line line = withoutColon(read);
        if (line == null) {
          ledger.claim(Role.LABEL, read);
          continue;
        }
        boolean wrapped = first && !state.open.lines.isEmpty() && labelIsEmpty(row);
        state.content(wrapped ? new Line(line.start(), line.end(), line.text(), line.indent(), Break.SOFT, line.mark())
            : line);
        first = false;
      }
    }
  }

  /** "Rontgen | Rp 50.000", "1. | KTP": cells of one line each, side by side, are one line. */
  private boolean appendsJoined(Row row) {
    List<Line> lines = new ArrayList<>();
    for (int c = column + 1; c < row.cells().size(); c++) {
      if (row.cells().get(c).lines().size() > 1) {
        return false;
      }
      lines.addAll(row.cells().get(c).lines());
    }
    if (lines.size() < 2 || lines.getFirst().text().startsWith(":")) {
      return false;
    }
    Line first = lines.getFirst();
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
    state.content(new Line(first.start(), lines.getLast().end(), text.toString(), first.indent(), Break.HARD, first.mark()));
    return true;
  }

  /** "Label : content": the colon belongs to neither; null when nothing else is there. */
  private Line withoutColon(Line line) {
    if (!line.text().startsWith(":")) {
      return line;
    }
    String rest = line.text().substring(1).strip();
    int colon = source.text().indexOf(':', line.start(), line.end());
    return rest.isEmpty() || colon < 0 || colon >= line.end() ? null
        : new Line(colon + 1, line.end(), rest, line.indent(), line.breakBefore(), line.mark());
  }

  private boolean labelIsEmpty(Row row) {
    return column == 0 || row.cell(column - 1).isEmpty();
  }

  private boolean hasContent(Row row) {
    for (int c = column + 1; c < row.cells().size(); c++) {
      String text = row.cells().get(c).text();
      if (!text.isEmpty() && !text.equals(":")) {
        return true;
      }
    }
    return false;
  }

  private String contentText(Row row) {
    StringBuilder out = new StringBuilder();
    for (int c = column + 1; c < row.cells().size(); c++) {
      out.append(' ').append(row.cells().get(c).text());
    }
    String text = out.toString().strip();
    return text.startsWith(":") ? text.substring(1).strip() : text;
  }

  /** The label and the number before it; other words left of the label belong to nothing that is kept. */
  private void claimLabel(Row row) {
    for (int c = 0; c <= column && c < row.cells().size(); c++) {
      Cell cell = row.cells().get(c);
      if (c == column || Headings.isCounts(cell.text())) {
        cell.lines().forEach(line -> ledger.claim(Role.LABEL, line));
      }
    }
  }

  private Optional<Labels.Match> match(String label) {
    return labels.match(Headings.body(label)).filter(m -> m.confidence() >= TableShape.LABEL);
  }
}
