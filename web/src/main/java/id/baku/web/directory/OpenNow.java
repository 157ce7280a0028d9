package id.baku.web.directory;

import id.baku.calendar.CalendarSettings;
import id.baku.calendar.Holidays;
import id.baku.calendar.Opening;
import id.baku.calendar.Opening.State;
import id.baku.calendar.OpeningHours;
import id.baku.agencies.ServicePoint;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Whether a place is open at the moment, in a sentence.
 *
 * @param sentence null when nothing can be said
 * @param validUntil first moment at which the sentence may be wrong
 */
public record OpenNow(boolean open, String sentence, Instant validUntil) {

  private static final int WEEK = 7;

  static OpenNow of(ServicePoint point, String zone, CalendarSettings calendar, Instant now, Holidays holidays, Texts texts) {
    ZoneId there = Today.zone(zone);
    Opening opening = new OpeningHours(point.hours(), there, calendar).at(now, holidays);
    return new OpenNow(opening.state() == State.OPEN,
        sentence(opening, LocalDateTime.ofInstant(now, there), zone, texts), opening.validUntil());
  }

  private static String sentence(Opening opening, LocalDateTime now, String zone, Texts texts) {
    return switch (opening.state()) {
      case UNKNOWN -> opening.ramadan() ? texts.get("open.ramadan") : null;
      case OPEN -> opening.changes() == null ? texts.get("open.always") : closes(opening.changes(), now, zone, texts);
      case CLOSED -> closed(opening, texts) + again(opening.changes(), now, zone, texts);
    };
  }

  /** Midnight still belongs to the day that it ends. */
  private static String closes(LocalDateTime closes, LocalDateTime now, String zone, Texts texts) {
    LocalDate day = closes.minusNanos(1).toLocalDate();
    return texts.get(day.equals(now.toLocalDate()) ? "open.now" : "open.now.weekday",
        change(day, Formats.of(texts.locale()).end(closes.toLocalTime(), zone), texts));
  }

  private static String closed(Opening opening, Texts texts) {
    return opening.holiday() == null ? texts.get("open.closed")
        : texts.get(opening.holiday().collectiveLeave() ? "open.leave" : "open.holiday",
            Map.of("holiday", opening.holiday().name()));
  }

  /** When it opens again: the time alone today, with the weekday within a week, else with the date. */
  private static String again(LocalDateTime opens, LocalDateTime now, String zone, Texts texts) {
    if (opens == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(now.toLocalDate(), opens.toLocalDate());
    String key = days == 0 ? "open.again.today" : days < WEEK ? "open.again.weekday" : "open.again.date";
    return " " + texts.get(key, change(opens.toLocalDate(), Formats.of(texts.locale()).time(opens.toLocalTime(), zone), texts));
  }

  private static Map<String, String> change(LocalDate day, String time, Texts texts) {
    Formats format = Formats.of(texts.locale());
    return Map.of("time", time, "weekday", format.weekday(day.getDayOfWeek().getValue()), "date", format.date(day));
  }
}
