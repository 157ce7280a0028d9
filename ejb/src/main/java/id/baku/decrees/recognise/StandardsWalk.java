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
import id.baku.decrees.text.Markup;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks through the blocks of a document and collects its standards: labels part the text, what stands between two
 * labels is the content of the first, and headings before a set of labels name the service and its group.
 *
 * <p>What it does not understand it leaves unclaimed; the {@link Ledger} turns that into remainders.
 */
public final class StandardsWalk {

  private static final int LOOK_AHEAD = 6;
  private static final int LONGEST_LABEL = 200;

  private final SourceText source;
  private final Ledger ledger;
  private final Labels labels;
  private final List<Block> blocks;
  private final Names names;
  private final LabelLine[] labelLines;
  private final TableShape[] shapes;
  /** For each block the next one that begins a component, or the number of blocks. */
  private final int[] nextLabel;
  private final List<Draft> drafts = new ArrayList<>();

  private Draft current;
  private CellDraft open;
  /** Column of the labels in the last component table, for tables that only go on with it. */
  private int labelColumn = -1;
  private boolean signature;

  public StandardsWalk(SourceText source, List<Block> blocks, Labels labels, Ledger ledger) {
    this.source = source;
    this.blocks = blocks;
    this.labels = labels;
    this.ledger = ledger;
    this.names = new Names(ledger);
    this.labelLines = new LabelLine[blocks.size()];
    this.shapes = new TableShape[blocks.size()];
    this.nextLabel = new int[blocks.size() + 1];
    lookAhead();
  }

  private void lookAhead() {
    nextLabel[blocks.size()] = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean begins = switch (blocks.get(i)) {
        case Paragraph paragraph -> {
          labelLines[i] = LabelLine.of(paragraph, labels, source).orElse(null);
          yield labelLines[i] != null;
        }
        case Table table -> {
          shapes[i] = TableShape.of(table, labels);
          yield shapes[i].kind() != TableShape.Kind.OTHER;
        }
      };
      nextLabel[i] = begins ? i : nextLabel[i + 1];
    }
  }

  /** Offset of the first thing that belongs to the standards; the decree proper lies before it. */
  public int firstLabel() {
    int first = nextLabel[0];
    return first >= blocks.size() ? source.length() : startOf(blocks.get(first));
  }

  private static int startOf(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.line().start();
      case Table table -> table.rows().isEmpty() ? 0 : table.rows().getFirst().start();
    };
  }

  /** Collects the standards from {@code from} on. */
  List<Draft> collect(int from) {
    for (int i = 0; i < blocks.size(); i++) {
      if (startOf(blocks.get(i)) < from) {
        continue;
      }
      switch (blocks.get(i)) {
        case Paragraph paragraph -> paragraph(i, paragraph);
        case Table table -> table(i, table);
      }
    }
    return drafts.stream().filter(draft -> !draft.cells.isEmpty()).toList();
  }

  // ---- running text

  private void paragraph(int index, Paragraph paragraph) {
    Line line = paragraph.line();
    String text = line.text();
    if (line.mark() == Mark.PREFORMATTED && open != null) {
      content(line);
      return;
    }
    boolean emptyCell = open != null && open.lines.isEmpty();
    if (Headings.isPageNumber(text) && !emptyCell) {
      return;
    }
    if (Headings.isSignature(text) && !emptyCell) {
      signature = true;
      open = null;
    }
    String service = Headings.service(text);
    if (service != null && labelLines[index] == null) {
      startHeading();
      names.service(paragraph, service);
      return;
    }
    if (names.awaitsService() && labelLines[index] == null) {
      names.service(paragraph, Numbering.strip(text));
      return;
    }
    if (Headings.isTableHead(List.of(text)) && Words.of(text).size() >= 2 && !emptyCell) {
      ledger.claim(Role.LABEL, line);
      return;
    }
    if (labelLines[index] != null && accepts(index, labelLines[index], line)) {
      label(labelLines[index], line);
      return;
    }
    if (Headings.isSection(text) && labelLines[index] == null && (open == null || isHeadingForm(paragraph))) {
      ledger.claim(Role.HEADING, line);
      open = open != null && open.fromTable ? open : null;
      return;
    }
    if (isHeading(index, paragraph)) {
      startHeading();
      names.heading(paragraph);
      return;
    }
    if (open != null && (!open.fromTable || line.breakBefore() == Break.SOFT && follows(index))) {
      content(line);
      return;
    }
    if (signature) {
      ledger.claim(Role.HEADER, line);
      return;
    }
    names.heading(paragraph);
  }

  private static boolean isHeadingForm(Paragraph paragraph) {
    return Headings.isStrong(paragraph) || Headings.isNumbered(paragraph);
  }

  private boolean follows(int index) {
    return index > 0 && (blocks.get(index - 1) instanceof Table || blocks.get(index - 1) instanceof Paragraph);
  }

  private void startHeading() {
    open = null;
    signature = false;
  }

  /** Whether a line that reads like a label is one here, and not an entry of the component that is open. */
  private boolean accepts(int index, LabelLine label, Line line) {
    if (current == null || names.hasPending()) {
      return true;
    }
    if (open != null && open.kind == label.kind()) {
      return open.lines.size() >= 1 && current.firstKind == label.kind() && current.cells.size() >= 3;
    }
    boolean known = current.cells.containsKey(label.kind());
    if (known) {
      return current.firstKind == label.kind() && current.cells.size() >= 3 && sameStyle(label, line);
    }
    if (current.labelStyle == null || open == null || open.fromTable) {
      return true;
    }
    if (sameStyle(label, line)) {
      return true;
    }
    boolean plain = label.style() == Numbering.Style.NONE;
    return (label.marked() || plain && Words.of(label.label()).size() >= 2)
        && label.confidence() >= 0.9 && line.indent() <= current.labelIndent + 3;
  }

  private boolean sameStyle(LabelLine label, Line line) {
    return current.labelStyle == null
        || current.labelStyle == label.style() && Math.abs(line.indent() - current.labelIndent) <= 3;
  }

  private void label(LabelLine label, Line line) {
    boolean fresh = current == null || names.hasExplicitService()
        || current.cells.containsKey(label.kind()) || names.hasPending() && names.startsNewStandard();
    if (fresh) {
      begin(line.start());
    } else {
      names.discard();
    }
    signature = false;
    open = current.put(new CellDraft(label.kind(), label.label(), label.confidence(), false));
    if (current.labelStyle == null) {
      current.labelStyle = label.style();
      current.labelIndent = line.indent();
    }
    if (label.contentStart() < 0) {
      ledger.claim(Role.LABEL, line);
      return;
    }
    ledger.claim(Role.LABEL, line.start(), label.contentStart());
    content(new Line(label.contentStart(), line.end(),
        Markup.clean(source.slice(label.contentStart(), line.end())), line.indent() + 1, Break.HARD, Mark.NONE));
  }

  private void content(Line line) {
    open.lines.add(line);
    ledger.claim(Role.CELL, line);
  }

  /**
   * A line is a heading when a set of labels begins right behind it that the current standard already has, and it
   * looks the part. At the start of a document every line may be one.
   */
  private boolean isHeading(int index, Paragraph paragraph) {
    String text = paragraph.line().text();
    if (Headings.isStandardHeading(text) && (Headings.isStrong(paragraph) || open == null)) {
      return true;
    }
    if (current == null || !Headings.isPossible(paragraph) || paragraph.line().mark() != Mark.NONE) {
      return current == null;
    }
    int next = nextLabel[index + 1];
    if (next >= blocks.size() || next - index > LOOK_AHEAD || !repeats(next)) {
      return false;
    }
    for (int i = index + 1; i < next; i++) {
      if (!(blocks.get(i) instanceof Paragraph between)
          || !Headings.isSection(between.line().text()) && !Headings.isStrong(between)
              && Headings.service(between.line().text()) == null
              && !(Headings.isStrong(paragraph) && Headings.isPossible(between))) {
        return false;
      }
    }
    boolean adjacent = next == index + 1 || allSections(index + 1, next);
    return Headings.isStrong(paragraph) || adjacent;
  }

  private boolean allSections(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!(blocks.get(i) instanceof Paragraph between) || !Headings.isSection(between.line().text())) {
        return false;
      }
    }
    return true;
  }

  /** The components that begin at {@code index} are there already: what comes is another standard. */
  private boolean repeats(int index) {
    if (shapes[index] != null) {
      return shapes[index].kind() == TableShape.Kind.SERVICES
          || shapes[index].kinds().stream().anyMatch(current.cells::containsKey);
    }
    return current.cells.containsKey(labelLines[index].kind());
  }

  private void begin(int offset) {
    Names.Named named = names.resolve();
    current = new Draft(named.group(), named.groupNumber(), named.service(), named.serviceNumber(),
        source.lineOf(offset));
    drafts.add(current);
    open = null;
  }

  // ---- tables

  private void table(int index, Table table) {
    TableShape shape = shapes[index];
    switch (shape.kind()) {
      case COMPONENTS -> {
        labelColumn = shape.labelColumn();
        new ComponentRows(table, shape).read();
      }
      case SERVICES -> new ServiceRows(source, labels, ledger, names, drafts).read(table, shape);
      case OTHER -> otherTable(table);
    }
    if (shape.kind() == TableShape.Kind.SERVICES) {
      current = drafts.isEmpty() ? current : drafts.getLast();
      open = null;
    }
  }

  /** A table without labels: it goes on with the last one, or belongs to the open component, or is no standard. */
  private void otherTable(Table table) {
    if (open != null && open.fromTable && labelColumn >= 0 && leadingCellsEmpty(table.rows().getFirst())) {
      new ComponentRows(table, new TableShape(TableShape.Kind.COMPONENTS, labelColumn, -1, java.util.Set.of())).read();
      return;
    }
    for (Row row : table.rows()) {
      String text = rowText(row);
      if (text.isEmpty()) {
        continue;
      }
      String service = Headings.service(text);
      Line line = new Line(row.start(), row.end(), text, 0, Break.HARD, Mark.NONE);
      if (service != null && !service.isEmpty()) {
        startHeading();
        names.service(new Paragraph(line, 0, false), service);
      } else if (open != null && !open.fromTable) {
        content(line);
      } else if (Headings.isTableHead(row.cells().stream().map(Cell::text).toList())) {
        ledger.claim(Role.LABEL, line);
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

  private static String rowText(Row row) {
    StringBuilder out = new StringBuilder();
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ").append(cell.text());
      }
    }
    return Words.squeeze(out.toString());
  }

  /** Reads the rows of a table with one component per row; rows and labels may be split. */
  private final class ComponentRows {
    private final Table table;
    private final TableShape shape;
    private final int column;
    private boolean firstOfTable = true;
    private int at;

    ComponentRows(Table table, TableShape shape) {
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
        ledger.claim(Role.LABEL, row.start(), row.end());
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
        open = null;
        claimCells(row, Role.HEADING, 0, row.cells().size());
        names.service(contentText(row));
        firstOfTable = true;
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
        Optional<Labels.Match> whole = match(open.label + " " + label);
        open.label.append(' ').append(label);
        whole.ifPresent(m -> relabel(m));
        claimCells(row, Role.LABEL, 0, column + 1);
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
        single(row, rowText(row));
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
        open = null;
      }
    }

    /** The rows from {@code at} on begin another standard: a table head, or a component that is there already. */
    private boolean announces(int at) {
      if (at >= table.rows().size() || current == null) {
        return false;
      }
      Row next = table.rows().get(at);
      return Headings.isTableHead(next.cells().stream().map(Cell::text).toList())
          || match(next.cell(column).text()).filter(m -> current.cells.containsKey(m.kind())).isPresent();
    }

    private boolean spans(Row row, String label) {
      return row.cells().size() > 1 && label.length() <= 120 && Headings.name(label).length() >= 3
          && current != null && current.cells.size() >= 3
          && (Words.isUpperCase(label) || Headings.isStandardHeading(label));
    }

    private boolean continuesLabel(String label, Optional<Labels.Match> match) {
      if (open == null || !open.fromTable || open.label.length() > LONGEST_LABEL || firstOfTable && table.rows().size() > 1 && match.isPresent()) {
        return false;
      }
      Optional<Labels.Match> whole = match(open.label + " " + label);
      if (whole.isEmpty()) {
        return match.isEmpty() && (Character.isLowerCase(label.charAt(0)) || endsOpen(open.label));
      }
      if (match.isEmpty() || match.get().kind() == open.kind) {
        return whole.get().kind() == open.kind || match.isEmpty();
      }
      return whole.get().confidence() > match.get().confidence() + 0.001
          && whole.get().confidence() >= open.confidence
          || endsOpen(open.label) && whole.get().confidence() >= 0.9;
    }

    private static boolean endsOpen(CharSequence label) {
      String text = label.toString().strip();
      return text.endsWith(",") || text.endsWith("/") || text.endsWith(" dan") || text.endsWith("-");
    }

    private void relabel(Labels.Match match) {
      if (match.kind() != open.kind && !current.cells.containsKey(match.kind())) {
        current.cells.remove(open.kind);
        CellDraft renamed = new CellDraft(match.kind(), open.label.toString(), match.confidence(), true);
        renamed.lines.addAll(open.lines);
        if (current.firstKind == open.kind) {
          current.firstKind = match.kind();
        }
        current.cells.put(match.kind(), renamed);
        open = renamed;
      } else if (match.kind() == open.kind) {
        open.confidence = match.confidence();
      }
    }

    private void component(Labels.Match match, String label, Row row) {
      boolean known = current != null && current.cells.containsKey(match.kind());
      if (current == null || names.hasExplicitService()
          || names.hasPending() && firstOfTable && (startsAgain() || names.startsNewStandard())
          || known && (match.kind() == current.firstKind || firstOfTable)) {
        begin(row.start());
      } else if (firstOfTable) {
        names.discard();
      }
      signature = false;
      firstOfTable = false;
      claimCells(row, Role.LABEL, 0, column + 1);
      CellDraft before = current.cells.get(match.kind());
      if (before != null) {
        open = before;
        open.confidence = Math.min(open.confidence, 0.6);
      } else {
        open = current.put(new CellDraft(match.kind(), Numbering.strip(label), match.confidence(), true));
      }
      append(row);
    }

    private boolean startsAgain() {
      return shape.kinds().stream().anyMatch(current.cells::containsKey);
    }

    private void goOn(Row row) {
      if (open != null && hasContent(row)) {
        append(row);
      }
    }

    /** A row with a single cell: a heading inside the table. */
    private void single(Row row, String text) {
      if (Headings.isSection(text) || !Words.hasContent(text)) {
        ledger.claim(Role.HEADING, row.start(), row.end());
        return;
      }
      if (Headings.isPageNumber(text)) {
        return;
      }
      String service = Headings.service(text);
      Line line = new Line(row.start(), row.end(), text, 0, Break.HARD, Mark.NONE);
      open = null;
      firstOfTable = true;
      if (service != null) {
        names.service(new Paragraph(line, 0, false), service);
      } else {
        names.heading(new Paragraph(line, 0, false));
      }
    }

    private void append(Row row) {
      boolean first = true;
      for (int c = column + 1; c < row.cells().size(); c++) {
        for (Line read : row.cells().get(c).lines()) {
          Line line = withoutColon(read);
          if (line == null) {
            ledger.claim(Role.LABEL, read);
            continue;
          }
          boolean wrapped = first && !open.lines.isEmpty() && labelIsEmpty(row);
          content(wrapped ? new Line(line.start(), line.end(), line.text(), line.indent(), Break.SOFT, line.mark())
              : line);
          first = false;
        }
      }
    }

    /** "Label : content": the colon belongs to neither; null when nothing else is there. */
    private Line withoutColon(Line line) {
      if (!line.text().startsWith(":")) {
        return line;
      }
      String rest = line.text().substring(1).strip();
      int colon = source.text().indexOf(':', line.start());
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

    private void claimCells(Row row, Role role, int from, int to) {
      for (int c = from; c < Math.min(to, row.cells().size()); c++) {
        for (Line line : row.cells().get(c).lines()) {
          ledger.claim(role, line);
        }
      }
    }

    private Optional<Labels.Match> match(String label) {
      return labels.match(Headings.body(label)).filter(m -> m.confidence() >= TableShape.LABEL);
    }
  }
}
