package id.baku.calendar;

import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.Opening.State;
import id.baku.calendar.WorkingCalendar.Day;
import id.baku.calendar.Holidays.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
    if (AgencyRows.isAlwaysOpen(weekly) && !isUnusual(today)) {
      return new Opening(State.OPEN, null, null, false, midnight);
    }
    WorkingCalendar calendar = WorkingCalendar.of(weekly, zone, settings, holidays);
    if (!knows(today, holidays)) {
      return new Opening(State.UNKNOWN, null, null, holidays.isRamadan(today), midnight);
    }
    Day day = calendar.day(today);
    Optional<Span> open = day.open().stream().filter(span -> span.holds(local)).findFirst();
    if (open.isPresent()) {
      LocalDateTime closes = closes(open.get(), calendar, holidays);
      return new Opening(State.OPEN, closes, null, false, closes == null ? midnight : earlier(instant(closes), midnight));
    }
    LocalDateTime opens = next(local, calendar, holidays);
    return new Opening(State.CLOSED, opens, why(day, local), false,
        opens == null ? midnight : earlier(instant(opens), midnight));
  }

  /** Counts deadlines at the place; empty where its hours are not given or cannot be read. */
  public Optional<DeadlineCounter> counter(Holidays holidays) {
    return isReadable() ? Optional.of(new DeadlineCounter(AgencyRows.of(weekly, zone, settings, holidays).knownAtLast())) : Optional.empty();
  }

  /** What closes it now, by name: a closure, or a holiday; null when it is only not the time. */
  private static Holiday why(Day day, LocalDateTime moment) {
    if (day.closure() != null) {
      return day.open().isEmpty() || !moment.isBefore(day.closedFrom()) ? new Holiday(day.closure().reason(), null) : null;
    }
    return day.open().isEmpty() ? day.holiday() : null;
  }

  /** Whether anything can be said of a day: its holidays are decreed, and in Ramadan the hours are known. */
  private boolean knows(LocalDate date, Holidays holidays) {
    return settings != null && settings.on(date, Kind.SPECIAL).isPresent()
        || holidays.knows(date) && (!holidays.isRamadan(date) || settings != null && settings.knowsRamadan());
  }

  private boolean isUnusual(LocalDate day) {
    return settings != null && (settings.on(day, Kind.CLOSURE).isPresent() || settings.on(day, Kind.SPECIAL).isPresent());
  }

  private static boolean isGiven(Map<String, List<String>> weekly) {
    return weekly != null && weekly.values().stream().anyMatch(day -> day != null && !day.isEmpty());
  }

  private boolean isReadable() {
    return isGiven(weekly) && weekly.values().stream().filter(Objects::nonNull).flatMap(List::stream).allMatch(Span::isInterval);
  }

  /** Hours that end at midnight go on where those of the next day begin; null when they do so for a week. */
  private LocalDateTime closes(Span open, WorkingCalendar calendar, Holidays holidays) {
    LocalDateTime end = open.to();
    for (int ahead = 0; ahead < DAYS; ahead++) {
      LocalDateTime reached = end;
      Optional<Span> next = knows(reached.toLocalDate(), holidays)
          ? calendar.day(reached.toLocalDate()).open().stream().filter(span -> span.from().equals(reached)).findFirst() : Optional.empty();
      if (next.isEmpty()) {
        return reached;
      }
      end = next.get().to();
    }
    return null;
  }

  /** The next opening after a moment; null when it lies in days of which nothing is known, or too far away. */
  private LocalDateTime next(LocalDateTime after, WorkingCalendar calendar, Holidays holidays) {
    for (int ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
      LocalDate day = after.toLocalDate().plusDays(ahead);
      if (!knows(day, holidays)) {
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
