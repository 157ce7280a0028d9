package id.baku.web.imports;

import id.baku.imports.ImportedStandard;
import java.io.Serializable;

/**
 * What became of one standard when several were handled at once.
 *
 * @param done key of the words for what was done, null when it was refused
 * @param refusal why not, in the reader's language; null when it was done
 */
public record RowResult(String label, String name, String done, String refusal) implements Serializable {

  static RowResult done(ImportedStandard.Row row, String done) {
    return new RowResult(row.label(), row.name(), done, null);
  }

  static RowResult refused(ImportedStandard.Row row, String words) {
    return new RowResult(row.label(), row.name(), null, words);
  }
}
