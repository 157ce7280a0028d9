package id.baku.calendar;

import id.baku.calendar.Holidays.Holiday;
import id.baku.calendar.Stretch.Why;
import id.baku.calendar.WorkingCalendar.Day;
import java.time.LocalDate;

/** Why a day does not count, with the row of the calendar it comes from. */
final class DayReasons {

  private DayReasons() {}

  /** Of a day on which nobody serves. */
  static Why shut(WorkingCalendar calendar, LocalDate date) {
    Day day = calendar.day(date);
    return day.closure() != null ? closure(day) : notWorking(calendar, date);
  }

  /** Of a day that is no working day. */
  static Why notWorking(WorkingCalendar calendar, LocalDate date) {
    Day day = calendar.day(date);
    if (day.why() == Reason.CLOSURE && day.closure() != null) {
      return closure(day);
    }
    return calendar.holiday(date).map(holiday -> named(day.why(), holiday)).orElseGet(() -> Why.plain(day.why()));
  }

  /** A holiday on a day of rest is not the reason, but mentioned. */
  private static Why named(Reason reason, Holiday holiday) {
    return new Why(reason, holiday.name(), holiday.decree(), holiday.provisional());
  }

  static Why closure(Day day) {
    return Why.of(Reason.CLOSURE, day.closure() == null ? null : day.closure().reason());
  }
}
