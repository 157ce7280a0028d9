package id.baku.calendar;

import id.baku.calendar.CalendarRows.Season;
import id.baku.calendar.Limit.Party;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * The rules of counting once more, as slowly and plainly as they are written: it looks at every single minute and asks whether
 * somebody serves then. It shares no line with the engine. All that a case names lies on whole minutes.
 */
final class Oracle {

  private final CalendarRows rows;
  private final List<Pause> pauses;
  private final Limit limit;
  private final CountingRules rules;
  private final java.util.Map<LocalDate, Boolean> openDays = new java.util.HashMap<>();

  Oracle(RandomCase one, Limit limit, CountingRules rules) {
    this.rows = one.rows;
    this.pauses = one.pauses;
    this.limit = limit;
    this.rules = rules;
  }

  LocalDateTime due(LocalDateTime start) {
    return switch (limit.kind()) {
      case MENIT_LAYANAN -> minutes(start, limit.n(), false);
      case JAM_LAYANAN -> minutes(start, limit.n() * 60, false);
      case JAM -> minutes(start, limit.n() * 60, true);
      default -> days(start);
    };
  }

  private LocalDateTime minutes(LocalDateTime start, long n, boolean always) {
    LocalDateTime at = start;
    for (long left = n; left > 0; at = at.plusMinutes(1)) {
      if ((always || serves(at)) && !paused(at)) {
        left--;
      }
      if (at.isAfter(start.plusDays(2000))) {
        return null;
      }
    }
    return at;
  }

  private LocalDateTime days(LocalDateTime start) {
    LocalDate day0 = start.toLocalDate();
    boolean needsService = rules.receipt() == Receipt.NEXT_SERVICE_DAY || limit.kind() == LimitKind.HARI_KERJA && limit.n() == 0;
    while (needsService && !(open(day0) && !start.isAfter(closing(day0)))) {
      day0 = day0.plusDays(1);
      if (day0.isAfter(start.toLocalDate().plusDays(2000))) {
        return null;
      }
    }
    long n = limit.kind() == LimitKind.BULAN ? day0.until(day0.plusMonths(limit.n()), java.time.temporal.ChronoUnit.DAYS) : limit.n();
    LocalDate date = day0;
    long k = 0;
    if (n == 0) {
      k = lost(date) ? 0 : 1;
      n = 1;
    }
    while (k < n) {
      date = date.plusDays(1);
      if ((limit.kind() != LimitKind.HARI_KERJA || working(date)) && !lost(date)) {
        k++;
      }
      if (date.isAfter(day0.plusDays(2000))) {
        return null;
      }
    }
    boolean rolls = limit.kind() != LimitKind.HARI_KERJA && limit.party() == Party.APPLICANT;
    while (rolls && (!working(date) || lost(date))) {
      date = date.plusDays(1);
      if (date.isAfter(day0.plusDays(2000))) {
        return null;
      }
    }
    return end(date);
  }

  private boolean atClosing() {
    return limit.kind() == LimitKind.HARI_KERJA && limit.party() == Party.AGENCY;
  }

  private LocalDateTime end(LocalDate date) {
    LocalDateTime midnight = date.atTime(23, 59, 59);
    return atClosing() && closing(date).isBefore(midnight) ? closing(date) : midnight;
  }

  private boolean lost(LocalDate date) {
    LocalDateTime last = (atClosing() && hasHours(date) ? closing(date) : date.plusDays(1).atStartOfDay()).minusMinutes(1);
    if (paused(last)) {
      return true;
    }
    for (int minute = 0; minute < 24 * 60 && rules.pauseRule() == PauseRule.TOUCHED; minute++) {
      LocalDateTime at = date.atStartOfDay().plusMinutes(minute);
      if (serves(at) && paused(at)) {
        return true;
      }
    }
    return false;
  }

  boolean paused(LocalDateTime at) {
    return pauses.stream().anyMatch(pause -> {
      var instant = at.toInstant((java.time.ZoneOffset) rows.zone());
      return !instant.isBefore(pause.from()) && instant.isBefore(pause.to());
    });
  }

  boolean serves(LocalDateTime at) {
    return scheduled(at) && !closed(at);
  }

  private boolean scheduled(LocalDateTime at) {
    return hours(at.toLocalDate()).stream().anyMatch(text -> {
      LocalTime from = LocalTime.parse(text.substring(0, 5));
      boolean night = text.endsWith("24:00");
      return !at.toLocalTime().isBefore(from) && (night || at.toLocalTime().isBefore(LocalTime.parse(text.substring(6))));
    });
  }

  private List<String> hours(LocalDate date) {
    var special = rows.specialDays().stream().filter(day -> day.date().equals(date)).findFirst();
    if (special.isPresent()) {
      return special.get().hours();
    }
    boolean holiday = rows.holidays().stream().anyMatch(row -> row.date().equals(date)
        && rows.onHoliday().getOrDefault(row.holiday().kind(), OnHoliday.CLOSED) == OnHoliday.CLOSED);
    return holiday ? List.of() : usual(date);
  }

  private List<String> usual(LocalDate date) {
    var season = rows.seasons().stream().filter(one -> !date.isBefore(one.from()) && !date.isAfter(one.to())).findFirst();
    return season.map(Season::weekly).orElse(rows.weekly()).getOrDefault(String.valueOf(date.getDayOfWeek().getValue()), List.of());
  }

  private boolean closed(LocalDateTime at) {
    boolean lawful = limit.statutory() || limit.kind() == LimitKind.HARI_KALENDER || limit.kind() == LimitKind.BULAN;
    var instant = at.toInstant((java.time.ZoneOffset) rows.zone());
    return rows.closures().stream().filter(closure -> !lawful || closure.forceMajeure())
        .filter(closure -> !at.isBefore(closure.from()) && at.isBefore(closure.to()))
        .anyMatch(closure -> closure.forceMajeure() || closure.noticeAt() != null && !instant.isBefore(closure.noticeAt()));
  }

  private boolean open(LocalDate date) {
    return openDays.computeIfAbsent(date, this::servesSometime);
  }

  private boolean servesSometime(LocalDate date) {
    for (int minute = 0; minute < 24 * 60; minute++) {
      if (serves(date.atStartOfDay().plusMinutes(minute))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHours(LocalDate date) {
    return !hours(date).isEmpty();
  }

  private LocalDateTime closing(LocalDate date) {
    String last = hours(date).getLast().substring(6);
    return last.equals("24:00") ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.parse(last));
  }

  private boolean working(LocalDate date) {
    var special = rows.specialDays().stream().filter(day -> day.date().equals(date)).findFirst();
    if (special.isPresent()) {
      return special.get().counts() && open(date);
    }
    boolean uncounted = rows.holidays().stream().anyMatch(row -> row.date().equals(date)
        && rows.onHoliday().getOrDefault(row.holiday().kind(), OnHoliday.CLOSED) != OnHoliday.OPEN_COUNTS);
    return rows.workweek().contains(date.getDayOfWeek().getValue()) && !uncounted && open(date);
  }
}
