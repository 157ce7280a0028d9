package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.recognise.Draft.CellDraft;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table with one component per row; rows and labels may be split. */
final class ComponentRows {
  private static final int LONGEST_LABEL = 200;
  /** A label that is known less surely with more words behind it was complete without them. */
  private static final double WORSE = 0.15;

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
      ledger.announce(Role.LABEL, row);
      return;
    }
    String label = row.cell(column).text();
    String number = column > 0 ? row.cell(column - 1).text() : "";
    boolean content = !content(row).isEmpty();
    if (label.isEmpty() && number.isEmpty()) {
      goOn(row);
      return;
    }
    if (Headings.isServiceLabel(number) && !label.isEmpty()) {
      service(row, Headings.service(StandardsWalk.rowText(row)));
      return;
    }
    if (label.isEmpty() && !content) {
      single(row, number);
      return;
    }
    if (Headings.isServiceLabel(label) && content) {
      service(row, content(row).text());
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
      claimLabel(row, true);
      append(row);
      return;
    }
    if (match.isPresent()) {
      component(match.get(), label, row);
      return;
    }
    pendingLabel(row, label, numbered);
  }

  /** "Nama Layanan | Izin Trayek": what follows in the table belongs to that service. */
  private void service(Row row, String name) {
    state.open = null;
    names.service(new Paragraph(Lines.of(row, StandardsWalk.rowText(row)), 0, false), name);
    firstOfTable = true;
  }

  /** A label that makes no sense yet: perhaps its second half stands in the next row. */
  private void pendingLabel(Row row, String label, boolean numbered) {
    if (content(row).isEmpty() && announces(at + 1)) {
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
    if (!content(row).isEmpty()) {
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
    boolean mustGoOn = Character.isLowerCase(label.charAt(0)) || endsOpen(state.open.label);
    if (match.isEmpty() && !mustGoOn && (whole.isEmpty() || whole.get().confidence() < state.open.confidence - WORSE)) {
      return false;
    }
    if (whole.isEmpty()) {
      return match.isEmpty();
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
    CellDraft before = state.current.cells.get(match.kind());
    claimLabel(row, before == null || match(label).isPresent());
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
    if (state.open != null && !content(row).isEmpty() && !Headings.isPageMark(content(row).text())) {
      append(row);
    }
  }

  /** A row with a single cell: a heading inside the table. */
  private void single(Row row, String text) {
    if (Headings.isPlainSection(text)) {
      ledger.announce(Role.HEADING, row);
    }
    if (Headings.isSection(text) || !Words.hasContent(text)) {
      return;
    }
    if (Headings.isPageNumber(text)) {
      return;
    }
    String service = Headings.service(text);
    Line line = Lines.of(row, text);
    state.open = null;
    firstOfTable = true;
    if (service != null) {
      names.service(new Paragraph(line, 0, false), service);
    } else {
      names.heading(new Paragraph(line, 0, false));
    }
  }

  private void append(Row row) {
    boolean goesOn = !state.open.lines.isEmpty() && (column == 0 || row.cell(column - 1).isEmpty());
    content(row).lines(goesOn).forEach(state::content);
  }

  private RowContent content(Row row) {
    return new RowContent(source, row, column);
  }

  /** The label and the number before it; other words left of the label belong to nothing that is kept. */
  private void claimLabel(Row row, boolean kept) {
    for (int c = 0; c <= column && c < row.cells().size(); c++) {
      Cell cell = row.cells().get(c);
      if (c == column && kept || Headings.isCounts(cell.text())) {
        cell.lines().forEach(line -> ledger.claim(Role.LABEL, line));
      }
    }
  }

  private Optional<Labels.Match> match(String label) {
    return labels.match(Headings.body(label)).filter(m -> m.confidence() >= TableShape.LABEL);
  }
}
