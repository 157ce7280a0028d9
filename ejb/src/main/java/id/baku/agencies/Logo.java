package id.baku.agencies;

import id.baku.platform.InvalidInput;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * The logo of an agency: its region's coat of arms as a rule.
 *
 * @param sha256 of the picture, a PNG that the agency keeps; null when it has none
 * @param alt what is to be seen, in words, for whoever does not see it
 * @param width points
 * @param height points
 */
@JsonbPropertyOrder({"sha256", "alt", "width", "height"})
public record Logo(String sha256, String alt, int width, int height) {

  public static final Logo NONE = new Logo(null, null, 0, 0);

  static final int MAX_ALT = 150;

  public boolean exists() {
    return sha256 != null;
  }

  Logo described(String words) {
    return new Logo(sha256, FieldChecks.line(words), width, height);
  }

  /** What is wrong with words for a picture. */
  public static List<InvalidInput> problems(String alt) {
    return new FieldChecks().required("alt", FieldChecks.line(alt), 3, MAX_ALT).problems();
  }
}
