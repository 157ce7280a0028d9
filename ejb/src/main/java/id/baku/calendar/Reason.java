package id.baku.calendar;

import id.baku.calendar.Holidays.Holiday;

/** Why a stretch of time, or a day, does not count. */
public enum Reason {
  BREAK, OUTSIDE_HOURS, WEEKLY_REST, NATIONAL_HOLIDAY, REGIONAL_HOLIDAY, CUTI_BERSAMA, CLOSURE, OPEN_NOT_COUNTED, PAUSE,
  RECEIVED_AFTER_CLOSING, DAY_ZERO, ROLL_FORWARD, NOT_BEFORE_NEXT_DAY;

  static Reason of(Holiday holiday) {
    return switch (holiday.kind()) {
      case NATIONAL -> NATIONAL_HOLIDAY;
      case REGIONAL -> REGIONAL_HOLIDAY;
      case CUTI_BERSAMA -> CUTI_BERSAMA;
    };
  }
}
