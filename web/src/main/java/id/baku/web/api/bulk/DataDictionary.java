package id.baku.web.api.bulk;

import id.baku.opendata.Field;
import java.util.List;

/**
 * What the files hold.
 *
 * @param licence of the data
 */
public record DataDictionary(String licence, List<DictionaryTable> tables) {

  /**
   * One file.
   *
   * @param key fields by which a row is told from all others
   * @param ndjson address of the file
   */
  public record DictionaryTable(String name, String title, String titleEn, String description, String descriptionEn, List<String> key,
      String ndjson, String csv, List<DictionaryField> fields) {}

  /**
   * One field.
   *
   * @param type and format as Frictionless Table Schema has them
   * @param unit what a number counts, null when it counts nothing
   */
  public record DictionaryField(String name, String type, String format, String unit, Field.Source source, boolean inCsv, boolean inNdjson,
      String description, String descriptionEn) {}
}
