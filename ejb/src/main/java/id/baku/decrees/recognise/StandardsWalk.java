package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.blocks.Block;
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
import java.util.List;
import java.util.Set;

/**
 * Walks through the blocks of a document and collects its standards: labels part the text, what stands between two
 * labels is the content of the first, and headings before a set of labels name the service and its group.
 *
 * <p>What it does not understand it leaves unclaimed; the {@link Ledger} turns that into remainders.
 */
public final class StandardsWalk {

  private final SourceText source;
  private final Ledger ledger;
  private final Labels labels;
  private final List<Block> blocks;
  private final Names names;
  private final Outlook outlook;
  private final Collected state;
  /** Column of the labels in the last component table, for tables that only go on with it. */
  private int labelColumn = -1;
  private HeaderWords header;

  public StandardsWalk(SourceText source, List<Block> blocks, Labels labels, Ledger ledger) {
    this.source = source;
    this.blocks = blocks;
    this.labels = labels;
    this.ledger = ledger;
    this.names = new Names(ledger);
    this.state = new Collected(source, ledger, names);
    this.outlook = new Outlook(source, blocks, labels);
  }

  /** Offset of the first thing that belongs to the standards; the decree proper lies before it. */
  public int firstLabel() {
    return outlook.firstLabel();
  }

  /** Collects the standards from {@code from} on. */
  List<Draft> collect(int from, HeaderWords header) {
    this.header = header;
    for (int i = 0; i < blocks.size(); i++) {
      if (Outlook.startOf(blocks.get(i)) < from) {
        continue;
      }
      switch (blocks.get(i)) {
        case Paragraph paragraph -> paragraph(i, paragraph);
        case Table table -> table(i, table);
      }
    }
    return state.drafts.stream().filter(draft -> !draft.cells.isEmpty()).toList();
  }

  // ---- running text

  private void paragraph(int index, Paragraph paragraph) {
    Line line = paragraph.line();
    String text = line.text();
    LabelLine label = outlook.label(index);
    if (line.mark() == Mark.PREFORMATTED && state.open != null) {
      state.content(line);
      return;
    }
    boolean emptyCell = state.open != null && state.open.lines.isEmpty();
    if (Headings.isPageNumber(text) && !emptyCell) {
      return;
    }
    if (Headings.isSignature(text) && !emptyCell) {
      state.signature = true;
      state.open = null;
    }
    String service = Headings.service(text);
    if (service != null && label == null) {
      startHeading();
      names.service(paragraph, service);
      return;
    }
    if (names.awaitsService() && label == null) {
      names.service(paragraph, Numbering.strip(text));
      return;
    }
    if (Headings.isTableHead(List.of(text)) && Words.of(text).size() >= 2 && !emptyCell) {
      ledger.announce(Role.LABEL, line.start(), line.end());
      return;
    }
    if (label != null && accepts(label, line)) {
      label(label, line);
      return;
    }
    if (Headings.isSection(text) && label == null && (state.open == null || isHeadingForm(paragraph))) {
      if (Headings.isPlainSection(text)) {
        ledger.announce(Role.HEADING, line.start(), line.end());
      }
      state.open = state.open != null && state.open.fromTable ? state.open : null;
      return;
    }
    if (outlook.isHeading(index, paragraph, state)) {
      ledger.withdrawHead();
      startHeading();
      names.heading(paragraph);
      return;
    }
    if (state.open != null && (!state.open.fromTable || line.breakBefore() == Break.SOFT && follows(index))) {
      state.content(line);
      return;
    }
    if (state.signature) {
      if (header.explain(text)) {
        ledger.claim(Role.HEADER, line);
      }
      return;
    }
    ledger.withdrawHead();
    names.heading(paragraph);
  }

  private static boolean isHeadingForm(Paragraph paragraph) {
    return Headings.isStrong(paragraph) || Headings.isNumbered(paragraph);
  }

  private boolean follows(int index) {
    return index > 0 && (blocks.get(index - 1) instanceof Table || blocks.get(index - 1) instanceof Paragraph);
  }

  private void startHeading() {
    state.open = null;
    state.signature = false;
  }

  /** Whether a line that reads like a label is one here, and not an entry of the component that is open. */
  private boolean accepts(LabelLine label, Line line) {
    if (state.current == null || names.hasPending()) {
      return true;
    }
    if (state.open != null && state.open.kind == label.kind()) {
      return state.open.lines.size() >= 1 && state.current.firstKind == label.kind() && state.current.cells.size() >= 3;
    }
    boolean known = state.current.cells.containsKey(label.kind());
    if (known) {
      return state.current.firstKind == label.kind() && state.current.cells.size() >= 3 && sameStyle(label, line);
    }
    if (state.current.labelStyle == null || state.open == null || state.open.fromTable) {
      return true;
    }
    if (sameStyle(label, line)) {
      return true;
    }
    boolean plain = label.style() == Numbering.Style.NONE;
    return (label.marked() || plain && Words.of(label.label()).size() >= 2)
        && label.confidence() >= 0.9 && line.indent() <= state.current.labelIndent + 3;
  }

  private boolean sameStyle(LabelLine label, Line line) {
    return state.current.labelStyle == null
        || state.current.labelStyle == label.style() && Math.abs(line.indent() - state.current.labelIndent) <= 3;
  }

  private void label(LabelLine label, Line line) {
    boolean fresh = state.current == null || names.hasExplicitService()
        || state.current.cells.containsKey(label.kind()) || names.hasPending() && names.startsNewStandard();
    if (fresh) {
      state.begin(line.start());
    } else {
      names.discard();
    }
    state.signature = false;
    state.open = state.current.put(new CellDraft(label.kind(), label.label(), label.confidence(), false));
    if (state.current.labelStyle == null) {
      state.current.labelStyle = label.style();
      state.current.labelIndent = line.indent();
    }
    if (label.contentStart() < 0) {
      ledger.claim(Role.LABEL, line);
      return;
    }
    ledger.claim(Role.LABEL, line.start(), label.contentStart());
    int column = line.indent() + Math.max(1, ink(label.contentStart()) - line.start());
    state.content(new Line(label.contentStart(), line.end(),
        source.reads(label.contentStart(), line.end()), column, Break.HARD, Mark.NONE));
  }

  /** The first character from a place on that is no blank: the column in which the lines below may go on. */
  private int ink(int from) {
    int at = from;
    while (at < source.text().length() && Words.isSpace(source.text().charAt(at))) {
      at++;
    }
    return at;
  }

  // ---- tables

  private void table(int index, Table table) {
    TableShape shape = outlook.shape(index);
    switch (shape.kind()) {
      case COMPONENTS -> {
        labelColumn = shape.labelColumn();
        rows(table, shape);
      }
      case SERVICES -> new ServiceRows(source, labels, ledger, names, state.drafts).read(table, shape);
      case OTHER -> otherTable(table);
    }
    if (shape.kind() == TableShape.Kind.SERVICES) {
      state.current = state.drafts.isEmpty() ? state.current : state.drafts.getLast();
      state.open = null;
    }
  }

  /** A table without labels: it goes on with the last one, or belongs to the open component, or is no standard. */
  private void otherTable(Table table) {
    if (state.open != null && state.open.fromTable && labelColumn >= 0 && leadingCellsEmpty(table.rows().getFirst())) {
      rows(table, new TableShape(TableShape.Kind.COMPONENTS, labelColumn, -1, Set.of()));
      return;
    }
    for (Row row : table.rows()) {
      String text = rowText(row);
      if (text.isEmpty()) {
        continue;
      }
      String service = Headings.service(text);
      Line line = Lines.of(row, text);
      if (service != null && !service.isEmpty()) {
        startHeading();
        names.service(new Paragraph(line, 0, false), service);
      } else if (state.open != null && !state.open.fromTable) {
        state.content(line);
      } else if (Headings.isTableHead(row.cells().stream().map(Cell::text).toList())) {
        ledger.announce(Role.LABEL, row);
      } else {
        ledger.withdrawHead();
      }
    }
  }

  private boolean leadingCellsEmpty(Row row) {
    for (int c = 0; c <= labelColumn && c < row.cells().size(); c++) {
      if (!row.cells().get(c).isEmpty()) {
        return false;
      }
    }
    return row.cells().size() > labelColumn + 1;
  }

  private void rows(Table table, TableShape shape) {
    new ComponentRows(source, labels, ledger, names, state, table, shape).read();
  }

  static String rowText(Row row) {
    StringBuilder out = new StringBuilder();
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ").append(cell.text());
      }
    }
    return Words.squeeze(out.toString());
  }
}
