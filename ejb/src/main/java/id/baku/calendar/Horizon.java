package id.baku.calendar;

import java.time.LocalDate;

/** How far anybody looks ahead. */
final class Horizon {

  static final int FIRST_YEAR = 1945;
  static final int LAST_YEAR = 2299;

  private Horizon() {}

  /**
   * @param inVain days in a row on which nothing could count, this one included
   * @throws NotCountable NO_SERVICE, LIMIT_TOO_LARGE
   */
  static void check(LocalDate date, int inVain) {
    if (inVain >= WorkingCalendar.LONGEST_REST_DAYS) {
      throw new NotCountable(NotCountable.Code.NO_SERVICE, date.toString());
    }
    if (date.getYear() > LAST_YEAR) {
      throw new NotCountable(NotCountable.Code.LIMIT_TOO_LARGE, date.toString());
    }
  }
}
