package id.baku.calendar;

import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.Opening.State;
import id.baku.calendar.WorkingCalendar.Day;
import id.baku.calendar.WorkingCalendar.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a service point is open, by the hours it published and the calendar of its agency, unless it never closes at
 * all. Where the hours of a day cannot be known (no hours given, a year whose holidays were not decreed yet, Ramadan
 * with other hours that nobody told) nothing is claimed.
 *
 * @param weekly by ISO weekday "1" … "7": half-open intervals "07:30-12:00" of local time; an absent day is closed. The
 *     hours of the agency hold where a place has none of its own
 * @param zone where the service point is
 * @param settings what the agency says about its calendar, null when nothing
 */
public record OpeningHours(Map<String, List<String>> weekly, ZoneId zone, CalendarSettings settings) {

  /** The last minute of a day is how people write its end. */
  private static final Set<List<String>> WHOLE_DAYS = Set.of(List.of("00:00-24:00"), List.of("00:00-23:59"));
  /** Longer than the longest run of holidays and weekends. */
  private static final int LOOK_AHEAD_DAYS = 21;
  private static final int DAYS = 7;

  public OpeningHours {
    if (!isGiven(weekly) && settings != null && settings.hours() != null) {
      weekly = settings.hours().weekly();
    }
  }

  /** Of an agency that said nothing about its calendar. */
  public OpeningHours(Map<String, List<String>> weekly, ZoneId zone) {
    this(weekly, zone, null);
  }

  /** What can be said at a moment, and until when it stays said. */
  public Opening at(Instant now, Holidays holidays) {
    LocalDateTime local = LocalDateTime.ofInstant(now, zone);
    LocalDate today = local.toLocalDate();
    Instant midnight = instant(today.plusDays(1).atStartOfDay());
    if (!isReadable()) {
      return new Opening(State.UNKNOWN, null, null, false, midnight);
    }
    if (isAlwaysOpen() && !isUnusual(today)) {
      return new Opening(State.OPEN, null, null, false, midnight);
    }
    WorkingCalendar calendar = new WorkingCalendar(weekly, zone, settings, holidays);
    if (!calendar.knows(today)) {
      return new Opening(State.UNKNOWN, null, null, holidays.isRamadan(today), midnight);
    }
    Day day = calendar.day(today);
    Optional<Span> open = day.open().stream().filter(span -> span.holds(local)).findFirst();
    if (open.isPresent()) {
      LocalDateTime closes = closes(open.get(), calendar);
      return new Opening(State.OPEN, closes, null, false, closes == null ? midnight : earlier(instant(closes), midnight));
    }
    LocalDateTime opens = next(local, calendar);
    boolean namesWhy = day.open().isEmpty() || day.closedFrom() != null && !local.isBefore(day.closedFrom());
    return new Opening(State.CLOSED, opens, namesWhy ? day.holiday() : null, false,
        opens == null ? midnight : earlier(instant(opens), midnight));
  }

  private boolean isUnusual(LocalDate day) {
    return settings != null && (settings.on(day, Kind.CLOSURE).isPresent() || settings.on(day, Kind.SPECIAL).isPresent());
  }

  private static boolean isGiven(Map<String, List<String>> weekly) {
    return weekly != null && weekly.values().stream().anyMatch(day -> day != null && !day.isEmpty());
  }

  private boolean isReadable() {
    return isGiven(weekly) && weekly.values().stream().filter(Objects::nonNull).flatMap(List::stream).allMatch(WorkingCalendar::isInterval);
  }

  private boolean isAlwaysOpen() {
    for (int day = 1; day <= DAYS; day++) {
      if (!WHOLE_DAYS.contains(weekly.getOrDefault(String.valueOf(day), List.of()))) {
        return false;
      }
    }
    return true;
  }

  /** Hours that end at midnight go on where those of the next day begin; null when they do so for a week. */
  private static LocalDateTime closes(Span open, WorkingCalendar calendar) {
    LocalDateTime end = open.to();
    for (int ahead = 0; ahead < DAYS; ahead++) {
      LocalDateTime reached = end;
      Optional<Span> next = calendar.knows(reached.toLocalDate())
          ? calendar.day(reached.toLocalDate()).open().stream().filter(span -> span.from().equals(reached)).findFirst() : Optional.empty();
      if (next.isEmpty()) {
        return reached;
      }
      end = next.get().to();
    }
    return null;
  }

  /** The next opening after a moment; null when it lies in days of which nothing is known, or too far away. */
  private static LocalDateTime next(LocalDateTime after, WorkingCalendar calendar) {
    for (int ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
      LocalDate day = after.toLocalDate().plusDays(ahead);
      if (!calendar.knows(day)) {
        return null;
      }
      Optional<LocalDateTime> opens = calendar.day(day).open().stream().map(Span::from).filter(from -> from.isAfter(after)).findFirst();
      if (opens.isPresent()) {
        return opens.get();
      }
    }
    return null;
  }

  private Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
