package id.baku.calendar;

import id.baku.calendar.LimitRules.LateHoliday;
import id.baku.calendar.LimitRules.Withdrawn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deadline as it was told and kept while the calendar changed. What was once told never comes earlier, unless the
 * agency chose so for limits of its own.
 *
 * @param changes what each change of the calendar did to it, in order
 * @source §7 of the agreed rules of counting (ADR 24)
 */
public record ToldDeadline(Deadline deadline, List<Change> changes) {

  /** What a change of the calendar does to a deadline. */
  public enum Outcome { KEPT_CLOSED, KEPT_OVERDUE, MOVED_LATER, KEPT_BY_POLICY, UNCHANGED, KEPT_NOT_SHORTENED, SHORTENED }

  /**
   * @param causes names of what was declared, withdrawn or announced then
   * @param before due before, null while suspended
   */
  public record Change(Instant at, List<String> causes, Outcome outcome, LocalDateTime before, LocalDateTime after) {}

  /**
   * A case on a calendar that goes on changing.
   *
   * @param registered from when on it was on record: what was told before is in its first deadline
   * @param closedAt when it was done; null while it is open
   */
  public record Running(Instant start, Limit limit, List<Pause> pauses, CountingRules rules, Instant registered, Instant closedAt) {

    Deadline due(CalendarRows known) {
      return new DeadlineCounter(known).due(start, limit, pauses, rules);
    }
  }

  /**
   * @param rows all there are, known now or later
   * @throws NotCountable NO_SERVICE, LIMIT_TOO_LARGE
   */
  public static ToldDeadline asOf(Instant moment, Running running, CalendarRows rows) {
    Deadline told = running.due(rows.knownAt(running.registered()));
    List<Change> changes = new ArrayList<>();
    for (Instant time : rows.changes(running.registered(), moment)) {
      Step step = step(time, told, running, rows);
      changes.add(new Change(time, rows.toldAt(time), step.outcome(), told.due(), step.deadline().due()));
      told = step.deadline();
    }
    return new ToldDeadline(told, List.copyOf(changes));
  }

  private record Step(Outcome outcome, Deadline deadline) {}

  private static Step step(Instant time, Deadline told, Running running, CalendarRows rows) {
    if (running.closedAt() != null && !running.closedAt().isAfter(time)) {
      return new Step(Outcome.KEPT_CLOSED, told);
    }
    if (told.due() != null && told.dueAt().orElseThrow().toInstant().isBefore(time)) {
      return new Step(Outcome.KEPT_OVERDUE, told);
    }
    CalendarRows known = rows.knownAt(time);
    Deadline anew = running.due(known);
    if (told.due() == null || told.due().equals(anew.due())) {
      return new Step(Outcome.UNCHANGED, told.due() == null ? told : anew);
    }
    if (anew.due() == null || anew.due().isAfter(told.due())) {
      return running.rules().lateHoliday() == LateHoliday.KEEP ? new Step(Outcome.KEPT_BY_POLICY, told) : new Step(Outcome.MOVED_LATER, anew);
    }
    return shortened(time, told, anew, running, known).map(less -> new Step(Outcome.SHORTENED, less)).orElse(new Step(Outcome.KEPT_NOT_SHORTENED, told));
  }

  private static Optional<Deadline> shortened(Instant time, Deadline told, Deadline anew, Running running, CalendarRows known) {
    return running.rules().withdrawn() == Withdrawn.SHORTEN_AGENCY
        ? new DeadlineCounter(known).notBeforeNextDay(anew, time).filter(less -> less.due().isBefore(told.due())) : Optional.empty();
  }
}
