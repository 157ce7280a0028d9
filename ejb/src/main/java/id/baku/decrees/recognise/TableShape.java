package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Block.Cell;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Block.Table;
import id.baku.standards.ComponentKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What kind of table it is: one component per row (with the column that holds the labels), one service per row (with
 * the row that names the components), or neither.
 */
record TableShape(Kind kind, int labelColumn, int headRow, Set<ComponentKind> kinds) {

  enum Kind { COMPONENTS, SERVICES, OTHER }

  static final double LABEL = 0.6;
  private static final int LOOK_AT = 5;

  static TableShape of(Table table, Labels labels) {
    int headRow = -1;
    int headKinds = 0;
    double[] votes = new double[LOOK_AT];
    int[] filled = new int[LOOK_AT];
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      if (r < 4) {
        int kinds = kindsAcross(row, labels);
        if (kinds > headKinds) {
          headKinds = kinds;
          headRow = r;
        }
      }
      for (int c = 0; c < LOOK_AT && c < row.cells().size(); c++) {
        String text = row.cells().get(c).text();
        if (!text.isEmpty()) {
          filled[c]++;
          votes[c] += isLabelOf(text, labels) ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int c = 1; c < LOOK_AT; c++) {
      best = votes[c] > votes[best] ? c : best;
    }
    if (headKinds >= 3 && headKinds > votes[best]) {
      return new TableShape(Kind.SERVICES, -1, headRow, Set.of());
    }
    boolean enough = votes[best] >= 1 && votes[best] >= 0.34 * filled[best];
    return enough ? new TableShape(Kind.COMPONENTS, best, -1, kindsIn(table, best, labels))
        : new TableShape(Kind.OTHER, -1, -1, Set.of());
  }

  private static boolean isLabelOf(String text, Labels labels) {
    return text.length() <= 150
        && (labels.match(Headings.body(text)).filter(m -> m.confidence() >= LABEL).isPresent()
            || Headings.isServiceLabel(text));
  }

  private static int kindsAcross(Row row, Labels labels) {
    Set<ComponentKind> kinds = EnumSet.noneOf(ComponentKind.class);
    for (Cell cell : row.cells()) {
      String text = cell.text();
      if (text.length() > 100) {
        return 0;
      }
      labels.match(Headings.body(text)).filter(m -> m.confidence() >= 0.8).ifPresent(m -> kinds.add(m.kind()));
    }
    return kinds.size();
  }

  private static Set<ComponentKind> kindsIn(Table table, int column, Labels labels) {
    Set<ComponentKind> kinds = EnumSet.noneOf(ComponentKind.class);
    for (Row row : table.rows()) {
      labels.match(Headings.body(row.cell(column).text())).filter(m -> m.confidence() >= LABEL)
          .ifPresent(m -> kinds.add(m.kind()));
    }
    return kinds;
  }
}
