package id.baku.calendar.cases;

import id.baku.calendar.NotCountable;
import id.baku.calendar.NotCountable.Code;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;

/** Moments, dates and zones as they are written. */
final class Moments {

  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2299;
  private static final DateTimeFormatter READ = new DateTimeFormatterBuilder().parseCaseInsensitive().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
      .appendPattern("[XXX][XX][X]").toFormatter().withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final int WIB = 7;
  private static final int WITA = 8;
  private static final int WIT = 9;
  private static final Map<String, Integer> ZONES = Map.of("WIB", WIB, "WITA", WITA, "WIT", WIT, "Asia/Jakarta", WIB, "Asia/Pontianak", WIB,
      "Asia/Makassar", WITA, "Asia/Ujung_Pandang", WITA, "Asia/Jayapura", WIT);

  private Moments() {}

  /** An instant, cut to its second. */
  static Instant instant(String text, String where) {
    try {
      TemporalAccessor read = READ.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      if (read instanceof OffsetDateTime moment) {
        inRange(moment.getYear(), where);
        return moment.toInstant().truncatedTo(ChronoUnit.SECONDS);
      }
      throw new NotCountable(Code.INSTANT_WITHOUT_OFFSET, where);
    } catch (DateTimeException unreadable) {
      throw new NotCountable(isDate(text) ? Code.INSTANT_WITHOUT_OFFSET : Code.BAD_VALUE, where);
    }
  }

  static LocalDate date(String text, String where) {
    try {
      LocalDate date = LocalDate.parse(text);
      inRange(date.getYear(), where);
      return date;
    } catch (DateTimeException unreadable) {
      throw new NotCountable(Code.BAD_VALUE, where);
    }
  }

  static boolean isDate(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeException other) {
      return false;
    }
  }

  /** Of Indonesia, which has no summer time: WIB, WITA, WIT, or the name of a place. */
  static ZoneOffset zone(String name) {
    if (!ZONES.containsKey(name)) {
      throw new NotCountable(Code.UNKNOWN_ZONE, name);
    }
    return ZoneOffset.ofHours(ZONES.get(name));
  }

  static String written(ZonedDateTime moment) {
    return WRITTEN.format(moment);
  }

  private static void inRange(int year, String where) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new NotCountable(Code.TIME_OUT_OF_RANGE, where);
    }
  }
}
