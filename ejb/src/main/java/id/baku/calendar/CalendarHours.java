package id.baku.calendar;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * The weeks of an office.
 *
 * @param workweek ISO weekdays that count as working days: five, six, or another choice; apart from the hours, since an
 *     office that never closes counts Monday to Friday all the same
 * @param weekly by ISO weekday "1" … "7": intervals "07:30-12:00" of local time; gaps are breaks, an absent day is closed
 * @param ramadan the same in Ramadan; null when it is not known or nothing changes
 * @param ramadanAsUsual true when the hours do not change in Ramadan
 * @source Perpres 21/2023 (37.5 hours a week, 32.5 in Ramadan)
 */
@JsonbPropertyOrder({"workweek", "weekly", "ramadan", "ramadanAsUsual", "onNational", "onRegional", "onCollectiveLeave"})
public record CalendarHours(List<Integer> workweek, Map<String, List<String>> weekly, Map<String, List<String>> ramadan,
    Boolean ramadanAsUsual, OnHoliday onNational, OnHoliday onRegional, OnHoliday onCollectiveLeave) {

  OnHoliday on(HolidayKind kind) {
    OnHoliday policy = switch (kind) {
      case NATIONAL -> onNational;
      case REGIONAL -> onRegional;
      case CUTI_BERSAMA -> onCollectiveLeave;
    };
    return policy == null ? OnHoliday.CLOSED : policy;
  }

  boolean keepsHoursInRamadan() {
    return Boolean.TRUE.equals(ramadanAsUsual);
  }
}
