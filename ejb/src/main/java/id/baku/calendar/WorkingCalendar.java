package id.baku.calendar;

import id.baku.calendar.CalendarRows.Closure;
import id.baku.calendar.CalendarRows.HolidayRow;
import id.baku.calendar.CalendarRows.SpecialDay;
import id.baku.calendar.Holidays.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What one day is at one place. The first that applies decides: special day, weekly rest, a holiday that closes, hours
 * of a season, hours of the week; closures are taken off whatever it is. Remembers the days it was asked for, so it is
 * for one thread.
 *
 * @source SKB on national holidays and collective leave, of each year; Perpres 21/2023 (Ramadan)
 */
public final class WorkingCalendar {

  /** Whoever has not served for so long does not serve any more. */
  static final int LONGEST_REST_DAYS = 400;

  private final CalendarRows rows;
  private final Map<LocalDate, Holiday> holidays;
  private final Map<LocalDate, SpecialDay> specialDays;
  private final Map<LocalDate, Day> days = new HashMap<>();

  /** @param rows all of which are known: see {@link CalendarRows#knownAt} */
  public WorkingCalendar(CalendarRows rows) {
    this.rows = rows;
    this.holidays = rows.holidays().stream()
        .collect(Collectors.toMap(HolidayRow::date, HolidayRow::holiday, BinaryOperator.minBy(Comparator.comparing(this::rank))));
    this.specialDays = rows.specialDays().stream().collect(Collectors.toMap(SpecialDay::date, day -> day, (one, other) -> one));
  }

  /** Of the office itself, whose hours are in its settings. */
  public static WorkingCalendar of(CalendarSettings settings, ZoneId zone, Holidays holidays) {
    Map<String, List<String>> weekly = settings == null || settings.hours() == null ? null : settings.hours().weekly();
    return of(weekly == null ? Map.of() : weekly, zone, settings, holidays);
  }

  /** Of a place with hours of its own, by ISO weekday. */
  public static WorkingCalendar of(Map<String, List<String>> weekly, ZoneId zone, CalendarSettings settings, Holidays holidays) {
    return new WorkingCalendar(AgencyRows.of(weekly, zone, settings, holidays));
  }

  /**
   * One day.
   *
   * @param scheduled hours it would have but for closures; empty on rest days and holidays
   * @param open when somebody is served, in order and apart
   * @param why it is no working day; null when it is one
   * @param holiday the holiday it is, also when it does not close; null on days of rest and special days
   * @param closure what closes it, in part or whole; null when nothing does
   * @param closedFrom moment from which the closure holds; null without one
   */
  public record Day(List<Span> scheduled, List<Span> open, Reason why, Holiday holiday, Closure closure, LocalDateTime closedFrom) {

    /** Whether it counts as a working day. */
    public boolean working() {
      return why == null;
    }

    boolean isShut() {
      return open.isEmpty();
    }

    /** Scheduled end of service; a closure of a part does not move it. */
    LocalDateTime closing() {
      return scheduled.getLast().to();
    }
  }

  /**
   * The next moment of service: the moment itself while somebody serves, else the next opening. Days of which nothing
   * is decreed yet count by the hours of the week.
   *
   * @return empty when nobody serves within 400 days
   */
  public Optional<Instant> nextService(Instant from) {
    LocalDateTime local = LocalDateTime.ofInstant(from, zone());
    return local.toLocalDate().datesUntil(local.toLocalDate().plusDays(LONGEST_REST_DAYS)).flatMap(date -> day(date).open().stream())
        .filter(span -> span.to().isAfter(local)).findFirst()
        .map(span -> span.holds(local) ? from : span.from().atZone(zone()).toInstant());
  }

  public Day day(LocalDate date) {
    return days.computeIfAbsent(date, this::made);
  }

  /** The holiday on a day, be it open, a day of rest or a special one. */
  Optional<Holiday> holiday(LocalDate date) {
    return Optional.ofNullable(holidays.get(date));
  }

  CalendarRows rows() {
    return rows;
  }

  ZoneId zone() {
    return rows.zone();
  }

  private Day made(LocalDate date) {
    SpecialDay special = specialDays.get(date);
    if (special != null) {
      return minusClosures(date, Span.of(date, special.hours()), null, special.counts() ? null : Reason.OPEN_NOT_COUNTED);
    }
    List<Span> usual = Span.of(date, rows.usualHours(date));
    if (usual.isEmpty()) {
      return new Day(List.of(), List.of(), Reason.WEEKLY_REST, null, null, null);
    }
    Holiday holiday = holidays.get(date);
    OnHoliday policy = policy(holiday);
    if (policy == OnHoliday.CLOSED) {
      return new Day(List.of(), List.of(), Reason.of(holiday), holiday, null, null);
    }
    return minusClosures(date, usual, holiday, whyNotCounted(date, holiday, policy));
  }

  /** Of a day of service: outside of the week of work, or a holiday that does not count. */
  private Reason whyNotCounted(LocalDate date, Holiday holiday, OnHoliday policy) {
    if (!rows.workweek().contains(date.getDayOfWeek().getValue())) {
      return Reason.OPEN_NOT_COUNTED;
    }
    return policy == OnHoliday.OPEN_COUNTS ? null : Reason.of(holiday);
  }

  /** A day that is closed as a whole does not count; one that is closed in part does. */
  private Day minusClosures(LocalDate date, List<Span> scheduled, Holiday holiday, Reason why) {
    List<Span> left = scheduled;
    Closure by = null;
    LocalDateTime from = null;
    for (Closure closure : rows.closures()) {
      Optional<LocalDateTime> stops = closure.stops(zone());
      if (stops.isPresent() && !Span.day(date).and(new Span(stops.get(), closure.to())).isEmpty()) {
        Span shut = new Span(stops.get(), closure.to());
        left = left.stream().flatMap(span -> span.without(shut).stream()).toList();
        by = by == null ? closure : by;
        from = from == null ? shut.from() : Span.earlier(from, shut.from());
      }
    }
    return new Day(scheduled, left, why == null && left.isEmpty() ? Reason.CLOSURE : why, holiday, by, from);
  }

  private OnHoliday policy(Holiday holiday) {
    return holiday == null ? OnHoliday.OPEN_COUNTS : rows.onHoliday().getOrDefault(holiday.kind(), OnHoliday.CLOSED);
  }

  /** Of two holidays on a day the one that closes is the reason, then the one that does not count, then by kind. */
  private int rank(Holiday holiday) {
    return policy(holiday).ordinal() * HolidayKind.values().length + holiday.kind().ordinal();
  }
}
