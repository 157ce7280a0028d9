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
 */
@JsonbPropertyOrder({"hours", "days"})
public record CalendarSettings(CalendarHours hours, List<CalendarDay> days) {

  /** Nothing is said. */
  public static final CalendarSettings NONE = new CalendarSettings(null, List.of());

  public CalendarSettings {
    days = days == null ? List.of() : List.copyOf(days);
  }

  /** The days of one kind that hold a day. */
  public Optional<CalendarDay> on(LocalDate day, Kind kind) {
    return days.stream().filter(one -> one.kind() == kind && one.holds(day)).findFirst();
  }

  OnHoliday policy(HolidayKind kind) {
    return hours == null ? OnHoliday.CLOSED : hours.on(kind);
  }
}
