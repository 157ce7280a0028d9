package id.baku.web.directory;

import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.CalendarSettings;
import id.baku.web.platform.Formats;
import java.time.LocalDate;
import java.util.List;

/**
 * Days soon on which an agency does something else than usual.
 *
 * @param when the day, or the first and the last, in words
 * @param hours in words, of a special day; otherwise empty
 */
public record DayAhead(String when, Kind kind, String note, List<String> hours) {

  /** How long before people are told. */
  private static final int DAYS = 30;

  static List<DayAhead> of(CalendarSettings calendar, String zone, LocalDate today, Formats format) {
    return calendar == null ? List.of() : calendar.days().stream()
        .filter(day -> day.kind() != Kind.WITHDRAWN && !day.to().isBefore(today) && !day.from().isAfter(today.plusDays(DAYS)))
        .map(day -> new DayAhead(when(day, format), day.kind(), day.note(),
            day.hours() == null ? List.of() : day.hours().stream().map(interval -> format.hours(interval, zone)).toList()))
        .toList();
  }

  private static String when(CalendarDay day, Formats format) {
    return day.from().equals(day.to()) ? format.date(day.from()) : format.date(day.from()) + " – " + format.date(day.to());
  }
}
