package id.baku.web.imports;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What became of the standards that were handled at once, kept until the next such act: a page may be looked at again. */
@Named
@SessionScoped
public class ActResults implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID importId;
  private List<RowResult> results = List.of();

  void keep(UUID ofImport, List<RowResult> rows) {
    importId = ofImport;
    results = List.copyOf(rows);
  }

  /** None for another import than the last one. */
  public List<RowResult> of(UUID ofImport) {
    return importId != null && importId.equals(ofImport) ? results : List.of();
  }
}
