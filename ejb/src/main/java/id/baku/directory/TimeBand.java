package id.baku.directory;

import id.baku.standards.StandardContent.TimePromise;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Roughly how long a service takes, to choose by: the longest limit it promises, "hari" of any kind taken as a day, a
 * month as thirty. Never a deadline: those are counted by the agency's calendar.
 */
public enum TimeBand {
  SAME_DAY(1),
  THREE_DAYS(3),
  WEEK(7),
  TWO_WEEKS(14),
  LONGER(Integer.MAX_VALUE),
  /** Nothing that can be measured is promised. */
  UNSTATED(0);

  /** Of a usual working day. */
  private static final int HOURS_OF_SERVICE = 8;

  private final int mostDays;

  TimeBand(int mostDays) {
    this.mostDays = mostDays;
  }

  public static TimeBand of(List<TimePromise> promises) {
    IntStream days = promises.stream().filter(Objects::nonNull)
        .filter(promise -> promise.amount() != null && promise.unit() != null && promise.unit().isMeasurable())
        .mapToInt(TimeBand::days);
    return days.max().stream().mapToObj(TimeBand::ofDays).findFirst().orElse(UNSTATED);
  }

  private static TimeBand ofDays(int days) {
    for (TimeBand band : values()) {
      if (days <= band.mostDays) {
        return band;
      }
    }
    return LONGER;
  }

  private static int days(TimePromise promise) {
    int amount = Math.clamp(promise.amount(), 0, 100_000);
    return switch (promise.unit()) {
      case MINUTE -> Math.ceilDiv(amount, 24 * 60);
      case HOUR -> Math.ceilDiv(amount, 24);
      case SERVICE_MINUTE -> Math.ceilDiv(amount, HOURS_OF_SERVICE * 60);
      case SERVICE_HOUR -> Math.ceilDiv(amount, HOURS_OF_SERVICE);
      case DAY, WORKING_DAY, CALENDAR_DAY -> amount;
      case WEEK -> amount * 7;
      case MONTH -> amount * 30;
      case YEAR -> amount * 365;
      case NOT_MEASURABLE, SCHEDULE -> 0;
    };
  }
}
