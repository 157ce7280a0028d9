package id.baku.calendar;

import id.baku.calendar.LimitRules.Roll;
import id.baku.calendar.Stretch.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts deadlines on one calendar as it is known. It walks from day to day, so a limit of some years costs as many
 * steps as it has days. For one thread.
 *
 * @source §3, §5 and §8 of the agreed rules of counting (ADR 24); UU 25/2009, Perpres 21/2023 where they say something
 */
public final class DeadlineCounter {

  private static final int SECONDS_OF_MINUTE = 60;

  private final WorkingCalendar calendar;
  private final WorkingCalendar lawful;

  /** @param known what is known when it is counted: see {@link CalendarRows#knownAt} */
  public DeadlineCounter(CalendarRows known) {
    calendar = new WorkingCalendar(known);
    lawful = known.closures().stream().allMatch(CalendarRows.Closure::forceMajeure) ? calendar : new WorkingCalendar(known.withForceMajeureOnly());
  }

  /**
   * When a limit ends.
   *
   * @throws NotCountable NO_SERVICE, LIMIT_TOO_LARGE
   */
  public Deadline due(Instant start, Limit limit, List<Pause> pauses, CountingRules rules) {
    LocalDateTime local = local(start);
    if (limit.kind() == LimitKind.TIDAK_TERUKUR) {
      return new Deadline(limit, rules, zone(), local, null, null, List.of(), false, false, false);
    }
    Pauses united = Pauses.of(pauses, zone());
    Deadline deadline = limit.kind().isTimed() ? timed(local, limit, united, rules) : days(local, limit, united, rules);
    boolean stands = united.lastsSince().filter(since -> since.isBefore(deadline.due())).isPresent();
    return stands ? deadline.suspendedNow() : deadline;
  }

  private Deadline timed(LocalDateTime start, Limit limit, Pauses pauses, CountingRules rules) {
    Explained explained = new Explained();
    LocalDateTime due = walk(limit, pauses).due(start, limit.n() * limit.kind().seconds(), explained);
    return deadline(limit, rules, start, due, null, explained.stretches());
  }

  private Deadline days(LocalDateTime start, Limit limit, Pauses pauses, CountingRules rules) {
    DayWalk walk = new DayWalk(calendarFor(limit), pauses, limit, rules, start);
    LocalDateTime due = walk.due();
    return deadline(limit, rules, start, due, walk.day0(), endingAt(due, walk.explained().stretches()));
  }

  private static List<Stretch> endingAt(LocalDateTime due, List<Stretch> days) {
    List<Stretch> cut = new ArrayList<>(days);
    Stretch last = cut.removeLast();
    if (last.from().isBefore(due)) {
      cut.add(new Stretch(last.from(), due, last.reason(), last.row(), last.decree(), last.provisional(), last.counted()));
    }
    return List.copyOf(cut);
  }

  private Deadline deadline(Limit limit, CountingRules rules, LocalDateTime start, LocalDateTime due, LocalDate day0, List<Stretch> stretches) {
    CalendarRows rows = calendar.rows();
    boolean hangsOnDays = limit.kind() != LimitKind.JAM && (!limit.kind().isCalendar() || rules.roll() == Roll.NEXT_WORKING_DAY);
    boolean provisional = hangsOnDays && rows.isProvisional(start.toLocalDate(), due.toLocalDate());
    boolean estimate = rows.coveredUntil() != null && due.getYear() > rows.coveredUntil();
    return new Deadline(limit, rules, zone(), start, due, day0, stretches, false, provisional, estimate);
  }

  /** How many whole units of a limit are over at a moment, pauses not counted. */
  public long elapsed(Instant start, Instant until, Limit limit, List<Pause> pauses, CountingRules rules) {
    Pauses united = Pauses.of(pauses, zone());
    if (limit.kind().countsDays()) {
      return new DayWalk(calendarFor(limit), united, limit, rules, local(start)).elapsed(local(until));
    }
    return limit.kind().isTimed() ? seconds(walk(limit, united).counted(local(start), local(until))) / limit.kind().seconds() : 0;
  }

  /**
   * The last moment of service from which on so many minutes of service are left before a deadline; the first one when
   * there are not so many. Pauses do not matter. Never at night and never on a day of rest.
   *
   * @return empty when nobody serves before the deadline, or there is none
   */
  public Optional<Instant> reminder(Deadline deadline, long minutes) {
    if (deadline.due() == null) {
      return Optional.empty();
    }
    List<Span> service = new TimeWalk(calendar, Pauses.of(List.of(), zone()), false).counted(deadline.start(), deadline.due());
    return before(service, Math.max(1, minutes * SECONDS_OF_MINUTE)).map(local -> local.atZone(zone()).toInstant());
  }

  private static Optional<LocalDateTime> before(List<Span> service, long seconds) {
    long left = seconds;
    for (Span span : service.reversed()) {
      if (span.seconds() >= left) {
        return Optional.of(span.to().minusSeconds(left));
      }
      left -= span.seconds();
    }
    return service.stream().map(Span::from).findFirst();
  }

  /** The same limit, but not before the end of the first working day after a moment. */
  Optional<Deadline> notBeforeNextDay(Deadline deadline, Instant moment) {
    DayWalk ends = new DayWalk(calendarFor(deadline.limit()), Pauses.of(List.of(), zone()), deadline.limit(), deadline.rules(), deadline.start());
    LocalDate today = local(moment).toLocalDate();
    return today.plusDays(1).datesUntil(today.plusDays(WorkingCalendar.LONGEST_REST_DAYS)).filter(date -> calendarFor(deadline.limit()).day(date).working())
        .findFirst().map(ends::end)
        .map(end -> end.isAfter(deadline.due())
            ? deadline.notBefore(end, new Stretch(new Span(deadline.due(), end), Why.plain(Reason.NOT_BEFORE_NEXT_DAY), deadline.stretches().isEmpty() ? 0 : deadline.stretches().getLast().counted()))
            : deadline);
  }

  ZoneId zone() {
    return calendar.zone();
  }

  private static long seconds(List<Span> spans) {
    return spans.stream().mapToLong(Span::seconds).sum();
  }

  private TimeWalk walk(Limit limit, Pauses pauses) {
    return new TimeWalk(calendarFor(limit), pauses, limit.kind() == LimitKind.JAM);
  }

  /** An office cannot stretch the law by closing its door; a flood can. */
  private WorkingCalendar calendarFor(Limit limit) {
    return limit.statutory() || limit.kind().isCalendar() ? lawful : calendar;
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), zone());
  }
}
