package id.baku.web.standards;

import id.baku.standards.StandardReader;
import id.baku.standards.StandardRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** All standards of the agency. The filter is in the address, so that a list can be kept and sent on. */
@Named
@ViewScoped
public class StandardListPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MAX_FILTER_LENGTH = 200;

  @Inject StandardReader standards;
  @Inject AgencyDay day;

  private String filter = "";
  private LazyDataModel<StandardRow> rows;

  public LazyDataModel<StandardRow> getRows() {
    if (rows == null) {
      rows = new StandardRows(standards, day, filter);
    }
    return rows;
  }

  public boolean isFiltered() {
    return !filter.isEmpty();
  }

  public String getFilter() {
    return filter;
  }

  /** @param typed anything; control characters are no part of a name */
  public void setFilter(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
    filter = plain.substring(0, Math.min(plain.length(), MAX_FILTER_LENGTH));
  }
}
