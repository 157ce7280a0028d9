package id.baku.decrees.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds amounts of rupiah however they are spelled: "Rp 25.000,-", "Rp. 25.000,00", "IDR 25,000", "25 ribu rupiah",
 * "Rp 1,5 juta". The digits count, not the words in brackets.
 */
public final class Rupiah {

  /** An amount and where it stands, with the words in brackets behind it. */
  public record Amount(long value, int start, int end) {}

  private static final String NUMBER = "(\\d{1,15}(?:[.,\u00a0 ]\\d{3}(?!\\d)){0,4}(?:[.,]\\d{1,2}(?!\\d))?)";
  private static final String SCALE = "(?:\\s{0,2}(ribu|rb|juta|jt|miliar|milyar|k)\\b\\.?)?";
  private static final Pattern MARKED =
      Pattern.compile("\\b(?:rp|idr)\\s{0,3}[.:]?\\s{0,3}" + NUMBER + SCALE, Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\d.,])" + NUMBER + SCALE + "[,.\\-]{0,3}\\s{0,3}rupiah\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTHING = Pattern.compile("\\b(?:rp|idr)\\s{0,3}[.:]?\\s{0,3}(?:nol|nihil|[-\u2013])",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL = Pattern.compile("\\G\\s{0,2}(?:[,.]\\s?[-\u2013]{1,2}|[-\u2013](?!\\s?\\d))?(?:\\s{0,2}rupiah)?(?:\\s{0,2}\\([^()]{0,120}rupiah[^()]{0,20}\\))?",
      Pattern.CASE_INSENSITIVE);

  private Rupiah() {}

  public static List<Amount> in(String text) {
    List<Amount> found = new ArrayList<>();
    collect(MARKED, text, found);
    collect(NAMED, text, found);
    Matcher nothing = NOTHING.matcher(text);
    while (nothing.find()) {
      add(found, 0, nothing.start(), nothing.end());
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static void collect(Pattern pattern, String text, List<Amount> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      long value = value(matcher.group(1), matcher.group(2));
      if (value >= 0) {
        Matcher tail = TAIL.matcher(text);
        int end = tail.find(matcher.end()) && tail.start() == matcher.end() ? tail.end() : matcher.end();
        add(found, value, matcher.start(), end);
      }
    }
  }

  private static void add(List<Amount> found, long value, int start, int end) {
    if (found.stream().noneMatch(a -> start < a.end() && a.start() < end)) {
      found.add(new Amount(value, start, end));
    }
  }

  /** "25.000" and "25,000" are thousands; one or two digits behind the last sign are a fraction. */
  static long value(String digits, String scale) {
    String number = digits.replace("\u00a0", "").replace(" ", "");
    int sign = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    int behind = sign < 0 ? 0 : number.length() - sign - 1;
    String whole = sign >= 0 && behind < 3 ? number.substring(0, sign) : number;
    String fraction = sign >= 0 && behind < 3 ? number.substring(sign + 1) : "";
    String clean = whole.replace(".", "").replace(",", "");
    if (clean.isEmpty() || clean.length() > 15) {
      return -1;
    }
    long factor = factor(scale);
    long value = Long.parseLong(clean) * factor;
    if (factor > 1 && !fraction.isEmpty()) {
      value += Math.round(Double.parseDouble("0." + fraction) * factor);
    } else if (factor > 1 && sign >= 0 && behind == 3 && number.indexOf('.') == number.lastIndexOf('.')
        && clean.length() <= 6) {
      value = Math.round(Double.parseDouble(number.replace(',', '.')) * factor);
    }
    return value;
  }

  private static long factor(String scale) {
    return scale == null ? 1 : switch (scale.toLowerCase(Locale.ROOT)) {
      case "ribu", "rb", "k" -> 1_000;
      case "juta", "jt" -> 1_000_000;
      case "miliar", "milyar" -> 1_000_000_000;
      default -> 1;
    };
  }
}
