package id.baku.decrees.values;

import id.baku.documents.Terbilang;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "15 (lima belas)", "15", "lima belas": a count in digits, with or without words, or in words alone. */
final class Quantity {

  private static final Pattern DIGITS_WORDS =
      Pattern.compile("(?<!\\d)(?<!\\d[.,])(\\d{1,9})\\s{0,3}\\(\\s{0,3}([\\p{L} -]{2,80}?)\\s{0,3}\\)");

  private Quantity() {}

  /** Digits with the words in the brackets behind them; null when there are none. */
  record Spelled(int number, String words, int start, int end) {}

  static Spelled spelled(String text) {
    Matcher matcher = DIGITS_WORDS.matcher(text);
    while (matcher.find()) {
      String words = matcher.group(2).strip();
      if (isNumberWord(words)) {
        return new Spelled(Integer.parseInt(matcher.group(1)), words, matcher.start(), matcher.end());
      }
    }
    return null;
  }

  /** Somewhere digits stand beside words of another number: "2 (tiga) orang". */
  static boolean disagrees(String text) {
    Matcher matcher = DIGITS_WORDS.matcher(Limits.head(text));
    while (matcher.find()) {
      Integer words = ofFirstWords(matcher.group(2).strip());
      if (words != null && words != Integer.parseInt(matcher.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** "lima belas orang": the longest beginning that is a number, null when there is none. */
  private static Integer ofFirstWords(String words) {
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      Integer value = ofWords(words.substring(0, end));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** At least the first word is a number word, so "(tida) orang" or "(tiga)" count and "(gratis)" does not. */
  private static boolean isNumberWord(String words) {
    if (Terbilang.parse(words).isPresent()) {
      return true;
    }
    String first = words.split(" ", 2)[0];
    return Terbilang.parse(first).isPresent();
  }

  /** The number some words stand for, or null. */
  static Integer ofWords(String words) {
    OptionalLong value = Terbilang.parse(words);
    return value.isPresent() && value.getAsLong() <= Integer.MAX_VALUE ? (int) value.getAsLong() : null;
  }
}
