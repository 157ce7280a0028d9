package id.baku.platform;

import java.util.Map;
import java.util.regex.Pattern;

/** Signs that are not seen, and those that turn the direction of what follows: they only serve to deceive. */
public final class HiddenSigns {

  private static final Pattern SIGNS = Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\t]");

  private HiddenSigns() {}

  public static boolean areIn(String text) {
    return text != null && SIGNS.matcher(text).find();
  }

  /** @param text of one or several lines; null has none @throws InvalidInput field.hidden-signs */
  public static void refuse(String field, String text) {
    if (text != null && areIn(LINE_ENDS.matcher(text).replaceAll(" "))) {
      throw new InvalidInput("field.hidden-signs", Map.of(), field);
    }
  }
}
