package id.baku.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Numbers in Indonesian words (<i>terbilang</i>) and back, from 0 to 10<sup>15</sup>: lower case, parted by blanks
 * ("lima belas", "dua ribu lima ratus", "seribu").
 */
public final class Terbilang {

  public static final long MAX = 1_000_000_000_000_000L;

  private static final String[] UNITS =
      {"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"};
  private static final String[] SCALES = {"", "ribu", "juta", "miliar", "triliun"};
  private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("nol", 0), Map.entry("kosong", 0),
      Map.entry("satu", 1), Map.entry("dua", 2), Map.entry("tiga", 3), Map.entry("empat", 4), Map.entry("lima", 5),
      Map.entry("enam", 6), Map.entry("tujuh", 7), Map.entry("delapan", 8), Map.entry("sembilan", 9));
  private static final Map<String, Long> POWERS = Map.of("ribu", 1_000L, "juta", 1_000_000L, "miliar", 1_000_000_000L,
      "milyar", 1_000_000_000L, "triliun", 1_000_000_000_000L, "trilyun", 1_000_000_000_000L);

  private Terbilang() {}

  /** @throws IllegalArgumentException for numbers below 0 or above {@link #MAX} */
  public static String of(long number) {
    if (number < 0 || number > MAX) {
      throw new IllegalArgumentException("terbilang: " + number);
    }
    if (number == 0) {
      return UNITS[0];
    }
    if (number == MAX) {
      return "seribu triliun";
    }
    List<String> words = new ArrayList<>();
    long power = 1_000_000_000_000L;
    for (int scale = SCALES.length - 1; scale >= 0; scale--, power /= 1000) {
      int group = (int) (number / power % 1000);
      if (group == 1 && scale == 1) {
        words.add("seribu");
      } else if (group > 0) {
        hundreds(group, words);
        if (scale > 0) {
          words.add(SCALES[scale]);
        }
      }
    }
    return String.join(" ", words);
  }

  private static void hundreds(int number, List<String> words) {
    int hundred = number / 100;
    int rest = number % 100;
    if (hundred == 1) {
      words.add("seratus");
    } else if (hundred > 1) {
      words.add(UNITS[hundred]);
      words.add("ratus");
    }
    if (rest == 10) {
      words.add("sepuluh");
    } else if (rest == 11) {
      words.add("sebelas");
    } else if (rest > 11 && rest < 20) {
      words.add(UNITS[rest % 10]);
      words.add("belas");
    } else {
      if (rest >= 20) {
        words.add(UNITS[rest / 10]);
        words.add("puluh");
      }
      if (rest % 10 > 0) {
        words.add(UNITS[rest % 10]);
      }
    }
  }

  /** The number some words stand for; forgives missing blanks ("limabelas"). Empty when they are no number. */
  public static OptionalLong parse(String words) {
    if (words.length() > 300) {
      return OptionalLong.empty();
    }
    long total = 0;
    long group = 0;
    int digit = -1;
    boolean any = false;
    for (String word : split(words.toLowerCase(Locale.ROOT))) {
      any = true;
      Integer unit = DIGITS.get(word);
      if (unit != null) {
        if (digit >= 0) {
          return OptionalLong.empty();
        }
        digit = unit;
        continue;
      }
      int count = digit < 0 ? 1 : digit;
      switch (word) {
        case "sepuluh" -> group += 10;
        case "sebelas" -> group += 11;
        case "seratus" -> group += 100;
        case "seribu" -> total += 1000;
        case "belas" -> group += 10 + count;
        case "puluh" -> group += 10L * count;
        case "ratus" -> group += 100L * count;
        default -> {
          Long power = POWERS.get(word);
          if (power == null) {
            return OptionalLong.empty();
          }
          long times = group + Math.max(digit, 0);
          if (times == 0 && power >= 1_000_000 && total > 0) {
            total *= power;
          } else {
            total += Math.max(times, 1) * power;
          }
          group = 0;
        }
      }
      boolean consumed = switch (word) {
        case "belas", "puluh", "ratus" -> true;
        default -> POWERS.containsKey(word);
      };
      if (!consumed && digit >= 0) {
        return OptionalLong.empty();
      }
      digit = -1;
      if (total > MAX) {
        return OptionalLong.empty();
      }
    }
    return any ? OptionalLong.of(total + group + Math.max(digit, 0)) : OptionalLong.empty();
  }

  private static List<String> split(String words) {
    List<String> out = new ArrayList<>();
    for (String word : words.strip().split("[\\s-]+")) {
      if (!word.isEmpty()) {
        unglue(word, out);
      }
    }
    return out;
  }

  private static void unglue(String word, List<String> out) {
    for (String tail : List.of("belas", "puluh", "ratus", "ribu", "juta")) {
      String head = word.endsWith(tail) ? word.substring(0, word.length() - tail.length()) : "";
      if (DIGITS.containsKey(head)) {
        out.add(head);
        out.add(tail);
        return;
      }
    }
    out.add(word);
  }
}
