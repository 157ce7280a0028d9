package id.baku.web.standards;

import id.baku.standards.StandardReader;
import id.baku.standards.StandardRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The list of standards, read page by page. The order is the agency's own and never the caller's, so that no row
 * shows up on two pages.
 */
class StandardRows extends LazyDataModel<StandardRow> {

  private static final long serialVersionUID = 1L;

  private final StandardReader standards;
  private final AgencyDay day;
  private final String filter;

  StandardRows(StandardReader standards, AgencyDay day, String filter) {
    this.standards = standards;
    this.day = day;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> ignored) {
    return (int) standards.count(filter);
  }

  @Override
  public List<StandardRow> load(int first, int size, Map<String, SortMeta> ignored, Map<String, FilterMeta> unused) {
    return standards.list(filter, day.today(), first, size);
  }

  @Override
  public String getRowKey(StandardRow row) {
    return row.id().toString();
  }

  /** Rows are not selected, so a key never has to be turned back into one. */
  @Override
  public StandardRow getRowData(String key) {
    return null;
  }
}
