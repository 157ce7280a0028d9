package id.baku.calendar;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Days on which an office does something else than usual.
 *
 * @param from first day
 * @param to last day, equal to {@code from} when it is one
 * @param note name of the holiday, or what the public is told
 * @param decree which decision declared a holiday or withdrew it, may be null
 * @param hours of a special day: intervals of local time; null for other kinds
 * @param counts whether a special day counts as a working day; null for other kinds
 * @param noticeAt when a closure was announced: it closes nothing before; null when it was known from the beginning
 */
@JsonbPropertyOrder({"from", "to", "kind", "note", "decree", "hours", "counts", "noticeAt"})
public record CalendarDay(LocalDate from, LocalDate to, Kind kind, String note, String decree, List<String> hours, Boolean counts,
    Instant noticeAt) {

  /** What happens on such days. */
  public enum Kind {
    /** A holiday that the reference data do not know: declared late, or of the region alone. */
    NATIONAL, REGIONAL, CUTI_BERSAMA,
    /** A holiday of the reference data that was taken back. */
    WITHDRAWN,
    /** Hours of its own, also on a Sunday or a holiday. */
    SPECIAL,
    /** Closed, with notice to the public. */
    CLOSURE;

    public Optional<HolidayKind> holiday() {
      return switch (this) {
        case NATIONAL -> Optional.of(HolidayKind.NATIONAL);
        case REGIONAL -> Optional.of(HolidayKind.REGIONAL);
        case CUTI_BERSAMA -> Optional.of(HolidayKind.CUTI_BERSAMA);
        case WITHDRAWN, SPECIAL, CLOSURE -> Optional.empty();
      };
    }
  }

  public CalendarDay announcedAt(Instant moment) {
    return new CalendarDay(from, to, kind, note, decree, hours, counts, moment);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean touches(CalendarDay other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** From when on nobody is served: never before it was announced. */
  LocalDateTime stops(ZoneId zone) {
    LocalDateTime begins = from.atStartOfDay();
    LocalDateTime told = noticeAt == null ? begins : LocalDateTime.ofInstant(noticeAt, zone);
    return told.isAfter(begins) ? told : begins;
  }
}
