package id.baku.decrees.readers;

import java.util.Locale;

/** Writes the number of a list entry as documents print it. */
public final class ListSign {

  private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private ListSign() {}

  /** 1 is "a", 26 is "z", 27 is "aa". */
  public static String letter(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    String sign = String.valueOf((char) ('a' + (number - 1) % 26));
    return sign.repeat(Math.min(4, 1 + (number - 1) / 26));
  }

  public static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  public static String upper(String sign) {
    return sign.toUpperCase(Locale.ROOT);
  }
}
