package id.baku.lint.standard;

import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.util.Locale;

/** Rough lengths of time in days, good enough to say which of two limits is much longer. Never a deadline. */
public final class Durations {

  private static final double DAYS_OF_MONTH = 30;
  private static final double DAYS_OF_WEEK = 7;
  private static final double HOURS_OF_DAY = 24;

  private Durations() {}

  /** 0 for promises without an amount. */
  public static double days(TimePromise promise) {
    return promise.amount() == null ? 0 : promise.amount() * daysOf(promise.unit());
  }

  static double days(int amount, String word) {
    String unit = word.toLowerCase(Locale.ROOT);
    return amount * daysOf(unit.startsWith("menit") ? TimeUnit.MINUTE : unit.startsWith("jam") ? TimeUnit.HOUR
        : unit.startsWith("minggu") ? TimeUnit.WEEK : unit.startsWith("bulan") ? TimeUnit.MONTH : TimeUnit.DAY);
  }

  private static double daysOf(TimeUnit unit) {
    return switch (unit) {
      case MINUTE, SERVICE_MINUTE -> 1 / HOURS_OF_DAY / 60;
      case HOUR, SERVICE_HOUR -> 1 / HOURS_OF_DAY;
      case WEEK -> DAYS_OF_WEEK;
      case MONTH -> DAYS_OF_MONTH;
      case YEAR -> 12 * DAYS_OF_MONTH;
      default -> 1;
    };
  }
}
