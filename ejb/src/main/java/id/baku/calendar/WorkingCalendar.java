package id.baku.calendar;

import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.Holidays.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one day is at one place. The first that applies decides: special day, weekly rest, a holiday that closes, hours
 * of Ramadan, hours of the week; closures are taken off whatever it is.
 *
 * @source SKB on national holidays and collective leave, of each year; Perpres 21/2023 (Ramadan)
 */
public final class WorkingCalendar {

  private static final Pattern INTERVAL = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)");
  /** Monday to Friday, unless the office says otherwise. */
  private static final List<Integer> USUAL_WORKWEEK = List.of(1, 2, 3, 4, 5);

  /** Whoever has not served for so long does not serve any more. */
  private static final int LONGEST_REST_DAYS = 400;

  private final Map<String, List<String>> weekly;
  private final ZoneId zone;
  private final CalendarSettings settings;
  private final Holidays holidays;

  /**
   * @param weekly hours of the place, by ISO weekday
   * @param zone where the place is
   */
  public WorkingCalendar(Map<String, List<String>> weekly, ZoneId zone, CalendarSettings settings, Holidays holidays) {
    this.weekly = weekly;
    this.zone = zone;
    this.settings = settings == null ? CalendarSettings.NONE : settings;
    this.holidays = holidays;
  }

  /**
   * One day.
   *
   * @param open when somebody is served, in order and apart
   * @param holiday the holiday it is, or why the office is closed; null on other days
   * @param closedFrom moment from which a closure holds; null when there is none
   * @param working whether it counts as a working day
   */
  public record Day(List<Span> open, Holiday holiday, LocalDateTime closedFrom, boolean working) {}

  /** Half-open, in local time. */
  public record Span(LocalDateTime from, LocalDateTime to) {

    boolean holds(LocalDateTime moment) {
      return !moment.isBefore(from) && moment.isBefore(to);
    }
  }

  /** Whether anything can be said of a day: its holidays are decreed, and in Ramadan the hours are known. */
  public boolean knows(LocalDate date) {
    return settings.on(date, Kind.SPECIAL).isPresent()
        || holidays.knows(date) && (!holidays.isRamadan(date) || hasHoursInRamadan());
  }

  /** Of the office itself, whose hours are in its settings. */
  public static WorkingCalendar of(CalendarSettings settings, ZoneId zone, Holidays holidays) {
    Map<String, List<String>> weekly = settings == null || settings.hours() == null ? null : settings.hours().weekly();
    return new WorkingCalendar(weekly == null ? Map.of() : weekly, zone, settings, holidays);
  }

  /**
   * The next moment of service: the moment itself while somebody serves, else the next opening. Days of which nothing
   * is decreed yet count by the hours of the week.
   *
   * @return empty when nobody serves within {@value #LONGEST_REST_DAYS} days
   */
  public Optional<Instant> nextService(Instant from) {
    LocalDateTime local = LocalDateTime.ofInstant(from, zone);
    return local.toLocalDate().datesUntil(local.toLocalDate().plusDays(LONGEST_REST_DAYS)).flatMap(date -> day(date).open().stream())
        .filter(span -> span.to().isAfter(local)).findFirst()
        .map(span -> span.holds(local) ? from : span.from().atZone(zone).toInstant());
  }

  public Day day(LocalDate date) {
    Optional<CalendarDay> special = settings.on(date, Kind.SPECIAL);
    if (special.isPresent()) {
      return minusClosure(date, spans(date, special.get().hours()), null, Boolean.TRUE.equals(special.get().counts()));
    }
    List<Span> usual = spans(date, hoursOf(date));
    if (usual.isEmpty()) {
      return new Day(List.of(), null, null, false);
    }
    Holiday holiday = holidayOn(date).orElse(null);
    OnHoliday policy = holiday == null ? OnHoliday.OPEN_COUNTS : settings.policy(holiday.kind());
    if (policy == OnHoliday.CLOSED) {
      return new Day(List.of(), holiday, null, false);
    }
    return minusClosure(date, usual, holiday, policy == OnHoliday.OPEN_COUNTS && workweek().contains(date.getDayOfWeek().getValue()));
  }

  /** A day that is closed as a whole does not count; one that is closed in part does. */
  private Day minusClosure(LocalDate date, List<Span> usual, Holiday holiday, boolean counts) {
    Optional<CalendarDay> closure = settings.on(date, Kind.CLOSURE);
    if (closure.isEmpty()) {
      return new Day(usual, holiday, null, counts && !usual.isEmpty());
    }
    LocalDateTime stops = closure.get().stops(zone);
    List<Span> left = usual.stream().filter(span -> span.from().isBefore(stops))
        .map(span -> new Span(span.from(), span.to().isBefore(stops) ? span.to() : stops)).toList();
    return new Day(left, new Holiday(closure.get().note(), null), stops, counts && !left.isEmpty());
  }

  /** Holidays the office has entered itself stand beside those of the nation, except for those that were withdrawn. */
  private Optional<Holiday> holidayOn(LocalDate date) {
    Stream<Holiday> inherited = settings.on(date, Kind.WITHDRAWN).isPresent() ? Stream.empty() : holidays.on(date).stream();
    Stream<Holiday> own = settings.days().stream().filter(day -> day.holds(date))
        .flatMap(day -> day.kind().holiday().map(kind -> new Holiday(day.note(), kind)).stream());
    return Stream.concat(inherited, own).min(Comparator.comparing(Holiday::kind));
  }

  private List<String> hoursOf(LocalDate date) {
    Map<String, List<String>> hours = holidays.isRamadan(date) && settings.hours() != null && settings.hours().ramadan() != null
        ? settings.hours().ramadan() : weekly;
    List<String> found = hours.get(String.valueOf(date.getDayOfWeek().getValue()));
    return found == null ? List.of() : found;
  }

  private boolean hasHoursInRamadan() {
    return settings.hours() != null && (settings.hours().ramadan() != null || settings.hours().keepsHoursInRamadan());
  }

  private List<Integer> workweek() {
    return settings.hours() == null || settings.hours().workweek() == null ? USUAL_WORKWEEK : settings.hours().workweek();
  }

  static boolean isInterval(String text) {
    return text != null && INTERVAL.matcher(text).matches();
  }

  /** Intervals of one day in order, those that touch joined. */
  private static List<Span> spans(LocalDate day, List<String> intervals) {
    List<Span> spans = new ArrayList<>();
    intervals.stream().map(interval -> span(day, interval)).sorted(Comparator.comparing(Span::from)).forEach(span -> {
      if (!spans.isEmpty() && !span.from().isAfter(spans.getLast().to())) {
        Span last = spans.removeLast();
        spans.add(new Span(last.from(), last.to().isAfter(span.to()) ? last.to() : span.to()));
      } else {
        spans.add(span);
      }
    });
    return List.copyOf(spans);
  }

  private static Span span(LocalDate day, String interval) {
    Matcher times = INTERVAL.matcher(interval);
    if (!times.matches()) {
      throw new IllegalArgumentException(interval);
    }
    LocalDateTime to = times.group(3) == null ? day.plusDays(1).atStartOfDay() : day.atTime(time(times, 3));
    return new Span(day.atTime(time(times, 1)), to);
  }

  private static LocalTime time(Matcher times, int group) {
    return LocalTime.of(Integer.parseInt(times.group(group)), Integer.parseInt(times.group(group + 1)));
  }
}
