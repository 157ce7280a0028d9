package id.baku.decrees.values;

import java.util.Locale;
import java.util.Set;

/** The Indonesian names of the days of the week. */
final class Weekdays {

  private static final Set<String> DAYS =
      Set.of("senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "jum", "sabtu", "minggu", "ahad");

  private Weekdays() {}

  static boolean isDay(String word) {
    return DAYS.contains(word.toLowerCase(Locale.ROOT));
  }
}
