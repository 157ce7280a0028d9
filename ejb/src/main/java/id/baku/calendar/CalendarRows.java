package id.baku.calendar;

import id.baku.calendar.Holidays.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All rows of the calendar of one place, with the moments from which they were known.
 *
 * @param weekly hours by ISO weekday: intervals "07:30-12:00"; gaps are breaks, an absent day is rest
 * @param workweek ISO weekdays that count as working days
 * @param seasons hours of their own for some weeks; Ramadan is one
 * @param onHoliday what the place does on a kind of holiday; closed where nothing is said
 * @param holidays those that reach the place
 * @param coveredUntil last year with a decree of holidays; null when nobody asks
 */
public record CalendarRows(ZoneId zone, Map<String, List<String>> weekly, Set<Integer> workweek, List<Season> seasons,
    Map<HolidayKind, OnHoliday> onHoliday, List<HolidayRow> holidays, List<SpecialDay> specialDays, List<Closure> closures, Integer coveredUntil) {

  /** Monday to Friday, unless the office says otherwise. */
  static final Set<Integer> USUAL_WORKWEEK = Set.of(1, 2, 3, 4, 5);

  /** @param to last day of it */
  public record Season(String name, LocalDate from, LocalDate to, boolean provisional, Map<String, List<String>> weekly) {

    boolean touches(LocalDate first, LocalDate last) {
      return !to.isBefore(first) && !from.isAfter(last);
    }
  }

  /**
   * @param declaredAt null when it was always known
   * @param withdrawnAt null while it stands
   */
  public record HolidayRow(LocalDate date, Holiday holiday, Instant declaredAt, Instant withdrawnAt) {}

  /** @param counts as a working day */
  public record SpecialDay(LocalDate date, List<String> hours, boolean counts, String name) {}

  /**
   * @param to first moment after it
   * @param notice what the public was told; null when nothing is on record
   * @param noticeAt when it was told; null when nobody knows, but it was told before
   * @param forceMajeure from {@code from} on, told or not, and for statutory limits too
   */
  public record Closure(LocalDateTime from, LocalDateTime to, String reason, String notice, Instant noticeAt, boolean forceMajeure) {

    /** From when on it stops service: never before it was told. Empty when it stops nothing. */
    Optional<LocalDateTime> stops(ZoneId zone) {
      if (forceMajeure || noticeAt == null && notice != null) {
        return Optional.of(from);
      }
      return Optional.ofNullable(noticeAt).map(told -> LocalDateTime.ofInstant(told, zone)).map(told -> told.isAfter(from) ? told : from)
          .filter(stop -> stop.isBefore(to));
    }
  }

  /** What was known at a moment. */
  public CalendarRows knownAt(Instant moment) {
    return with(holidays.stream().filter(row -> isKnown(row, moment)).toList(),
        closures.stream().filter(row -> row.noticeAt() == null || !row.noticeAt().isAfter(moment)).toList());
  }

  /** What is known in the end. */
  public CalendarRows knownAtLast() {
    return knownAt(Instant.MAX);
  }

  /** As it concerns what no office can stretch by closing its door. */
  CalendarRows withForceMajeureOnly() {
    return with(holidays, closures.stream().filter(Closure::forceMajeure).toList());
  }

  private CalendarRows with(List<HolidayRow> otherHolidays, List<Closure> otherClosures) {
    return new CalendarRows(zone, weekly, workweek, seasons, onHoliday, otherHolidays, specialDays, otherClosures, coveredUntil);
  }

  /** Moments after one, up to another, at which something was told. */
  SortedSet<Instant> changes(Instant after, Instant until) {
    SortedSet<Instant> times = new TreeSet<>();
    Stream.concat(holidays.stream().flatMap(row -> Stream.of(Optional.ofNullable(row.declaredAt()), Optional.ofNullable(row.withdrawnAt()))),
            closures.stream().map(row -> Optional.ofNullable(row.noticeAt())))
        .flatMap(Optional::stream).filter(time -> time.isAfter(after) && !time.isAfter(until)).forEach(times::add);
    return times;
  }

  /** Names of what was told at a moment. */
  List<String> toldAt(Instant moment) {
    return Stream.concat(holidays.stream().filter(row -> moment.equals(row.declaredAt()) || moment.equals(row.withdrawnAt())).map(row -> row.holiday().name()),
        closures.stream().filter(row -> moment.equals(row.noticeAt())).map(Closure::reason)).toList();
  }

  /** Something between two days, both included, is not final yet. */
  boolean isProvisional(LocalDate first, LocalDate last) {
    return seasons.stream().anyMatch(season -> season.provisional() && season.touches(first, last))
        || holidays.stream().anyMatch(row -> row.holiday().provisional() && !row.date().isBefore(first) && !row.date().isAfter(last));
  }

  /** The season a day is in. */
  Optional<Season> season(LocalDate date) {
    return seasons.stream().filter(season -> season.touches(date, date)).findFirst();
  }

  /** Hours of a day that is no special one, no holiday and not closed. */
  List<String> usualHours(LocalDate date) {
    List<String> hours = season(date).map(Season::weekly).orElse(weekly).get(String.valueOf(date.getDayOfWeek().getValue()));
    return hours == null ? List.of() : hours;
  }

  Optional<SpecialDay> special(LocalDate date) {
    return specialDays.stream().filter(day -> day.date().equals(date)).findFirst();
  }

  private boolean isKnown(HolidayRow row, Instant moment) {
    boolean declared = row.declaredAt() == null || !row.declaredAt().isAfter(moment) && !isTooLate(row);
    return declared && (row.withdrawnAt() == null || row.withdrawnAt().isAfter(moment) || isWithdrawnTooLate(row));
  }

  /** A day that was worked until closing was no holiday. */
  private boolean isTooLate(HolidayRow row) {
    List<Span> hours = Span.of(row.date(), hours(row.date()));
    LocalDateTime closing = hours.isEmpty() ? Span.lastSecond(row.date()) : hours.getLast().to();
    return LocalDateTime.ofInstant(row.declaredAt(), zone).isAfter(closing);
  }

  /** A day on which nobody opened was a holiday. */
  private boolean isWithdrawnTooLate(HolidayRow row) {
    List<Span> hours = Span.of(row.date(), hours(row.date()));
    LocalDateTime opening = hours.isEmpty() ? row.date().atStartOfDay() : hours.getFirst().from();
    return LocalDateTime.ofInstant(row.withdrawnAt(), zone).isAfter(opening);
  }

  private List<String> hours(LocalDate date) {
    return special(date).map(SpecialDay::hours).orElseGet(() -> usualHours(date));
  }
}
