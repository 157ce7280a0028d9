package id.baku.platform;

import java.util.regex.Pattern;

/** What makes a text a telephone number; people write one in many ways, and none of them is wrong. */
public final class PhoneNumber {

  /** Short numbers of emergency and information services have three digits. */
  private static final int LEAST_DIGITS = 3;
  /** @see <a href="https://www.itu.int/rec/T-REC-E.164">E.164</a> */
  private static final int MOST_DIGITS = 15;
  private static final Pattern SAME_DIGIT = Pattern.compile("(\\d)\\1{5,}");
  private static final Pattern SPELLING = Pattern.compile("\\+?[(0-9][0-9() .-]{2,30}");

  private PhoneNumber() {}

  /** Three digits (112) to fifteen, and not one digit over and over. */
  public static boolean hasPlausibleDigits(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.length() >= LEAST_DIGITS && digits.length() <= MOST_DIGITS && !SAME_DIGIT.matcher(digits).matches();
  }

  /** Whether it is one number and nothing else. */
  public static boolean is(String text) {
    return SPELLING.matcher(text).matches() && hasPlausibleDigits(text);
  }

  /** Whether both are the same number, however it is spelled: with the code of the country or without, with blanks or dashes. */
  public static boolean isSame(String one, String other) {
    return is(one) && is(other) && national(one).equals(national(other));
  }

  private static String national(String number) {
    return number.replaceAll("\\D", "").replaceFirst("^62(?=\\d{7})", "0");
  }

  /** The same number with the signs Baku writes: a label in front goes, every kind of dash becomes "-", a slash a blank. */
  public static String tidy(String text) {
    return text.replaceFirst("(?i)^(?:tel(?:p|epon)?|phone|hp|wa|fax|faks)\\s*[.:]*\\s*", "")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-").replace('/', ' ').replaceAll("\\s+", " ").strip();
  }
}
