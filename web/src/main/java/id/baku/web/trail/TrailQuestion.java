package id.baku.web.trail;

import id.baku.platform.InvalidInput;
import id.baku.security.TrailFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * What is asked of the trail, as it stands in the address; blank and null where it does not matter.
 *
 * @param subject kind and key, or a kind alone
 * @param person id
 * @param from first day, where the agency is, {@code 2026-11-23}
 * @param to last day
 */
record TrailQuestion(String subject, String person, String act, String from, String to) {

  /** @throws InvalidInput trail.day-unreadable, trail.day-order, naming the field */
  TrailFilter filter(ZoneId zone) {
    Instant start = start(day("from", from), zone, 0);
    Instant end = start(day("to", to), zone, 1);
    if (start != null && end != null && !start.isBefore(end)) {
      throw new InvalidInput("trail.day-order", Map.of(), "to");
    }
    return new TrailFilter(text(subject), id(person), text(act), start, end);
  }

  boolean isAny() {
    return text(subject) != null || text(person) != null || text(act) != null || text(from) != null || text(to) != null;
  }

  private static Instant start(LocalDate day, ZoneId zone, int later) {
    return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
  }

  private static LocalDate day(String field, String typed) {
    if (text(typed) == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() >= 1 && day.getYear() < 9999) {
        return day;
      }
    } catch (DateTimeException notADay) {
      // told below
    }
    throw new InvalidInput("trail.day-unreadable", Map.of(), field);
  }

  /** What is no id is nobody's. */
  private static UUID id(String typed) {
    try {
      return text(typed) == null ? null : UUID.fromString(typed.strip());
    } catch (IllegalArgumentException notAnId) {
      return new UUID(0, 0);
    }
  }

  private static String text(String typed) {
    String text = typed == null ? "" : typed.replace("\0", "").strip();
    return text.isEmpty() ? null : text;
  }
}
