package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.recognise.Draft.CellDraft;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.List;
import java.util.Optional;

/** Reads a table with one service per row, whose head names the components. */
final class ServiceRows {

  private final SourceText source;
  private final Labels labels;
  private final Ledger ledger;
  private final Names names;
  private final List<Draft> drafts;

  ServiceRows(SourceText source, Labels labels, Ledger ledger, Names names, List<Draft> drafts) {
    this.source = source;
    this.labels = labels;
    this.ledger = ledger;
    this.names = names;
    this.drafts = drafts;
  }

  void read(Table table, TableShape shape) {
    Row head = table.rows().get(shape.headRow());
    int nameColumn = nameColumn(head);
    claimHead(head, nameColumn);
    Draft current = null;
    for (Row row : table.rows().subList(shape.headRow() + 1, table.rows().size())) {
      String name = nameColumn < 0 ? "" : row.cell(nameColumn).text();
      if (isColumnNumbers(row)) {
        ledger.announce(Role.LABEL, row);
        continue;
      }
      if (!hasComponent(head, row, nameColumn)) {
        continue;
      }
      boolean fresh = current == null || !name.isEmpty() && (nameColumn == 0 || !row.cell(0).isEmpty());
      if (fresh) {
        names.service(Numbering.strip(name));
        Names.Named named = names.resolve();
        current = new Draft(named.group(), named.groupNumber(), named.service(), named.serviceNumber(),
            source.lineOf(row.start()));
        drafts.add(current);
      }
      for (int c = 0; c < row.cells().size(); c++) {
        fill(current, head.cell(c).text(), row.cell(c), c == nameColumn);
      }
    }
  }

  private void fill(Draft draft, String label, Cell cell, boolean isName) {
    Optional<Labels.Match> match = isName ? Optional.empty() : match(label);
    if (match.isEmpty()) {
      if (isName || Headings.isCounts(cell.text())) {
        cell.lines().forEach(line -> ledger.claim(isName ? Role.HEADING : Role.LABEL, line));
      }
      return;
    }
    CellDraft target = draft.cells.get(match.get().kind());
    if (target == null && !cell.isEmpty()) {
      target = draft.put(new CellDraft(match.get().kind(), label, match.get().confidence(), true));
    }
    for (Line line : cell.lines()) {
      target.lines.add(line);
      ledger.claim(Role.CELL, line);
    }
  }

  private Optional<Labels.Match> match(String label) {
    return labels.match(Headings.body(label)).filter(m -> m.confidence() >= TableShape.LABEL);
  }

  /** What stands above the name, a component or a number; the head of any other column is kept with its cells. */
  private void claimHead(Row head, int nameColumn) {
    for (int c = 0; c < head.cells().size(); c++) {
      Cell cell = head.cells().get(c);
      Role role = c == nameColumn ? Role.HEADING : Role.LABEL;
      if (c == nameColumn || match(cell.text()).isPresent() || Words.plain(cell.text()).matches("no|nomor|no urut")) {
        cell.lines().forEach(line -> ledger.announce(role, line.start(), line.end()));
      }
    }
  }

  private boolean hasComponent(Row head, Row row, int nameColumn) {
    for (int c = 0; c < row.cells().size(); c++) {
      if (c != nameColumn && !row.cell(c).isEmpty() && match(head.cell(c).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int nameColumn(Row head) {
    for (int c = 0; c < head.cells().size(); c++) {
      if (Headings.isServiceLabel(head.cell(c).text())) {
        return c;
      }
    }
    for (int c = 0; c < head.cells().size(); c++) {
      List<String> words = Words.of(head.cell(c).text());
      if (words.contains("pelayanan") || words.contains("layanan")) {
        if (labels.match(head.cell(c).text()).isEmpty()) {
          return c;
        }
      }
    }
    return -1;
  }

  /** The row "(1) (2) (3)" below a table head. */
  private static boolean isColumnNumbers(Row row) {
    return row.cells().size() > 1
        && row.cells().stream().allMatch(c -> c.text().length() <= 4 && Headings.isPageNumber(c.text()));
  }
}
