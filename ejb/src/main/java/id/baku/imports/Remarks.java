package id.baku.imports;

import id.baku.decrees.RowError;
import java.util.List;

/**
 * What the reader has to say about a document as a whole.
 *
 * @param note what was a guess or could not be read, in Indonesian; null when there is nothing to say
 * @param rowErrors rows of a spreadsheet that cannot be right
 */
public record Remarks(String note, List<RowError> rowErrors) {

  public Remarks {
    rowErrors = rowErrors == null ? List.of() : List.copyOf(rowErrors);
  }

  public boolean isEmpty() {
    return note == null && rowErrors.isEmpty();
  }
}
