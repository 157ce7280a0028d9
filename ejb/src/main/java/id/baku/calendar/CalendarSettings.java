package id.baku.calendar;

import id.baku.calendar.CalendarDay.Kind;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one agency says about its calendar; also its form in {@code agency.json}. The holidays of the nation are not in
 * it, they are inherited.
 *
 * @param hours null when it said nothing yet
 * @param days by first day
 * @param deadlines how it counts limits, null when as usual
 */
@JsonbPropertyOrder({"hours", "days", "deadlines"})
public record CalendarSettings(CalendarHours hours, List<CalendarDay> days, DeadlineSettings deadlines) {

  /** Nothing is said. */
  public static final CalendarSettings NONE = of(null, List.of());

  public CalendarSettings {
    days = days == null ? List.of() : List.copyOf(days);
  }

  /** Of an office that counts limits as usual. */
  public static CalendarSettings of(CalendarHours hours, List<CalendarDay> days) {
    return new CalendarSettings(hours, days, null);
  }

  public CalendarSettings withHours(CalendarHours other) {
    return new CalendarSettings(other, days, deadlines);
  }

  public CalendarSettings withDays(List<CalendarDay> others) {
    return new CalendarSettings(hours, others, deadlines);
  }

  public CalendarSettings withDeadlines(DeadlineSettings other) {
    return new CalendarSettings(hours, days, other);
  }

  /** The days of one kind that hold a day. */
  public Optional<CalendarDay> on(LocalDate day, Kind kind) {
    return days.stream().filter(one -> one.kind() == kind && one.holds(day)).findFirst();
  }

  public DeadlineSettings countsLimits() {
    return deadlines == null ? DeadlineSettings.USUAL : deadlines;
  }

  OnHoliday policy(HolidayKind kind) {
    return hours == null ? OnHoliday.CLOSED : hours.on(kind);
  }
}
