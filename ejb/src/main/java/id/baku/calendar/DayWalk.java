package id.baku.calendar;

import id.baku.calendar.LimitRules.EndOfDay;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import id.baku.calendar.LimitRules.Roll;
import id.baku.calendar.Stretch.Why;
import id.baku.calendar.WorkingCalendar.Day;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Counts days: day 0, the days that count, the roll to a working day.
 *
 * @source §3.2 to §3.7 and §5.3 of the agreed rules of counting (ADR 24)
 */
final class DayWalk {

  private final WorkingCalendar calendar;
  private final Pauses pauses;
  private final Limit limit;
  private final CountingRules rules;
  private final LocalDateTime start;
  private final Explained explained = new Explained();
  private LocalDate day0;

  DayWalk(WorkingCalendar calendar, Pauses pauses, Limit limit, CountingRules rules, LocalDateTime start) {
    this.calendar = calendar;
    this.pauses = pauses;
    this.limit = limit;
    this.rules = rules;
    this.start = start;
  }

  /** @throws NotCountable NO_SERVICE, LIMIT_TOO_LARGE */
  LocalDateTime due() {
    day0 = receipt();
    LocalDate last = rolled(counted());
    return Span.later(end(last), start);
  }

  LocalDate day0() {
    return day0;
  }

  Explained explained() {
    return explained;
  }

  /** Day 0: the first on which somebody serves and has not closed yet, or the date itself. */
  private LocalDate receipt() {
    LocalDate date = start.toLocalDate();
    boolean needsService = rules.receipt() == Receipt.NEXT_SERVICE_DAY || limit.kind() == LimitKind.HARI_KERJA && limit.n() == 0;
    for (int shut = 0; needsService && !receives(date); date = date.plusDays(1)) {
      boolean closed = calendar.day(date).isShut();
      explain(date, closed ? DayReasons.shut(calendar, date) : Why.plain(Reason.RECEIVED_AFTER_CLOSING), 0);
      shut = closed ? shut + 1 : 0;
      Horizon.check(date, shut);
    }
    return date;
  }

  private boolean receives(LocalDate date) {
    Day day = calendar.day(date);
    return !day.isShut() && !start.isAfter(day.closing());
  }

  /** The day on which the last one is counted; a limit of no days ends on the first day that counts, day 0 included. */
  private LocalDate counted() {
    long wanted = days();
    LocalDate date = day0;
    if (wanted > 0) {
      explain(date, Why.plain(Reason.DAY_ZERO), 0);
    } else if (isPaused(date)) {
      explain(date, pauses.whyAt(lastSecond(date)), 0);
      wanted = 1;
    } else {
      explain(date, Why.COUNTED, 0);
    }
    int idle = 0;
    while (explained.counted() < wanted) {
      date = date.plusDays(1);
      Why why = whyNot(date);
      explain(date, why, why.reason() == null ? 1 : 0);
      idle = why.reason() == null || why.reason() == Reason.PAUSE ? 0 : idle + 1;
      Horizon.check(date, idle);
    }
    return date;
  }

  /** Months are as many days as lie between day 0 and the same day of the month, or the last one of it. */
  private long days() {
    return limit.kind() == LimitKind.BULAN ? ChronoUnit.DAYS.between(day0, day0.plusMonths(limit.n())) : limit.n();
  }

  private LocalDate rolled(LocalDate last) {
    LocalDate date = last;
    int idle = 0;
    while (rules.roll() == Roll.NEXT_WORKING_DAY && (!calendar.day(date).working() || isPaused(date))) {
      idle = calendar.day(date).working() ? 0 : idle + 1;
      Horizon.check(date, idle);
      date = date.plusDays(1);
      explain(date, Why.plain(Reason.ROLL_FORWARD), 0);
    }
    return date;
  }

  /** How many units are over by a moment: days whose end has come, months whose last day has. */
  long elapsed(LocalDateTime until) {
    day0 = receipt();
    long days = 0;
    for (LocalDate date = day0.plusDays(1); !end(date).isAfter(until); date = date.plusDays(1)) {
      days += whyNot(date).reason() == null ? 1 : 0;
    }
    return limit.kind() == LimitKind.BULAN ? months(day0.plusDays(days)) : days;
  }

  /** Whole months since day 0; one that is too short for the day ends on its last day. */
  private long months(LocalDate until) {
    long months = ChronoUnit.MONTHS.between(day0, until);
    return day0.plusMonths(months + 1).isAfter(until) ? months : months + 1;
  }

  private Why whyNot(LocalDate date) {
    if (limit.kind() == LimitKind.HARI_KERJA && !calendar.day(date).working()) {
      return DayReasons.notWorking(calendar, date);
    }
    return isPaused(date) ? pauses.whyAt(lastSecond(date)) : Why.COUNTED;
  }

  /** A day is lost when its last second is paused; by choice also when any second of service is. */
  private boolean isPaused(LocalDate date) {
    return pauses.holds(lastSecond(date))
        || rules.pauseRule() == PauseRule.TOUCHED && calendar.day(date).open().stream().anyMatch(span -> !pauses.within(span).isEmpty());
  }

  private LocalDateTime lastSecond(LocalDate date) {
    return endsAtClosing(date) ? calendar.day(date).closing().minusSeconds(1) : Span.lastSecond(date);
  }

  /** The end of a day as this limit has it; a closing at midnight is shown as the last second of its day. */
  LocalDateTime end(LocalDate date) {
    return endsAtClosing(date) ? Span.earlier(calendar.day(date).closing(), Span.lastSecond(date)) : Span.lastSecond(date);
  }

  private boolean endsAtClosing(LocalDate date) {
    return rules.end() == EndOfDay.SERVICE_CLOSE && !calendar.day(date).scheduled().isEmpty();
  }

  /** A day, or what is left of it after the start. */
  private void explain(LocalDate date, Why why, long adds) {
    explained.add(new Span(Span.later(start, date.atStartOfDay()), Span.day(date).to()), why, adds);
  }
}
