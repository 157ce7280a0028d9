package id.baku.corrections;

import id.baku.platform.InvalidInput;
import id.baku.standards.ComponentKind;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody wrote about a page.
 *
 * @param standardId the standard that was looked at, with its name, slug and edition as they were shown
 * @param component what is wrong, null for the page as a whole
 * @param wrong what is wrong, in words
 * @param right how it should be, may be null
 * @param contact how the agency can ask back, may be null
 */
public record NewReport(UUID standardId, String slug, String service, int version, ComponentKind component, String wrong,
    String right, String contact) {

  public static final int MAX_WORDS = 2_000;
  public static final int MAX_CONTACT = 200;

  /**
   * @param wrong needed; outer blanks and control characters are left away, as in the other words
   * @throws InvalidInput report.wrong-missing, report.too-long, naming the field: wrong, right or contact
   */
  public NewReport {
    wrong = plain(wrong, MAX_WORDS, "wrong");
    if (wrong == null) {
      throw new InvalidInput("report.wrong-missing", Map.of(), "wrong");
    }
    right = plain(right, MAX_WORDS, "right");
    contact = plain(contact, MAX_CONTACT, "contact");
  }

  private static String plain(String typed, int most, String field) {
    String words = typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    if (words.length() > most) {
      throw new InvalidInput("report.too-long", Map.of("max", most), field);
    }
    return words.isEmpty() ? null : words;
  }
}
