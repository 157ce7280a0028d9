package id.baku.web.platform;

/**
 * Texts for files that people open in a spreadsheet.
 *
 * @source OWASP, CSV Injection
 */
public final class SpreadsheetText {

  private static final String FORMULA_BEGINS = "=+-@\t\r";
  private static final String AS_TEXT = "'";

  private SpreadsheetText() {}

  /** The text, with an apostrophe in front where a spreadsheet would take it for a formula; nothing for null. */
  public static String safe(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? AS_TEXT + text : text;
  }
}
