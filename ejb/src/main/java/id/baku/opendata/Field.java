package id.baku.opendata;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One field of a file. What it means is a text, {@code data.field.<name>}: a name means the same in every file.
 *
 * @param unit what a number counts, null when it counts nothing
 * @param source where the value comes from
 * @param forms which files hold it
 * @param address for an address of ours: what follows the address of the site, with other fields in braces
 * @param onlyWith for an address: the field without which there is none; null when there always is
 */
public record Field(String name, FieldType type, String unit, Source source, Forms forms, String address, String onlyWith) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z_0-9]+)}");

  /** Where a value comes from. */
  public enum Source {
    /** Drawn or counted by Baku. */
    BAKU,
    /** What the agency says of itself. */
    AGENCY,
    /** The decree that fixes the standard, word for word. */
    DECREE,
    /** Read out of the decree's words; where they do not tell, there is no value. */
    DECREE_READ,
    /** The list of governments and regions (Kemendagri). */
    REFERENCE
  }

  /** Which files hold a field. */
  public enum Forms {
    BOTH,
    CSV,
    NDJSON
  }

  static Field of(String name, FieldType type, Source source) {
    return new Field(name, type, null, source, Forms.BOTH, null, null);
  }

  static Field url(String name, String address) {
    return new Field(name, FieldType.URL, null, Source.BAKU, Forms.BOTH, address, null);
  }

  Field in(String unit) {
    return new Field(name, type, unit, source, forms, address, onlyWith);
  }

  Field only(Forms forms) {
    return new Field(name, type, unit, source, forms, address, onlyWith);
  }

  Field onlyWith(String field) {
    return new Field(name, type, unit, source, forms, address, field);
  }

  /**
   * The address for one row; null when there is none.
   *
   * @param site address of the site, without a slash at its end
   * @param row values by name of the field, those named in the address at least
   */
  public String url(String site, Map<String, Object> row) {
    if (onlyWith != null && row.get(onlyWith) == null) {
      return null;
    }
    return site + NAME.matcher(address).replaceAll(name -> Matcher.quoteReplacement(String.valueOf(row.get(name.group(1)))));
  }

  public boolean isInCsv() {
    return forms != Forms.NDJSON;
  }

  public boolean isInNdjson() {
    return forms != Forms.CSV;
  }
}
