package id.baku.onboarding;

import id.baku.agencies.AgencyIdentity;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One agency as a row of a spreadsheet has it.
 *
 * @param number of the row as people count, from 1
 * @param texts what stands in its cells
 * @param formulas cells that are formulas: what they show is nobody's word
 */
public record AgencyRow(int number, Map<AgencyColumn, String> texts, Set<AgencyColumn> formulas) implements Serializable {

  private static final long serialVersionUID = 1L;

  public AgencyRow {
    EnumMap<AgencyColumn, String> kept = new EnumMap<>(AgencyColumn.class);
    kept.putAll(texts);
    texts = kept;
    EnumSet<AgencyColumn> marked = EnumSet.noneOf(AgencyColumn.class);
    marked.addAll(formulas);
    formulas = marked;
  }

  /** What stands in a cell, empty when nothing does. */
  public String text(AgencyColumn column) {
    return texts.getOrDefault(column, "").strip();
  }

  AgencyIdentity identity() {
    return AgencyIdentity.typed(text(AgencyColumn.NAME), text(AgencyColumn.SHORT_NAME), text(AgencyColumn.PARENT_BODY),
        text(AgencyColumn.ADDRESS), text(AgencyColumn.PHONE), text(AgencyColumn.EMAIL), null);
  }
}
