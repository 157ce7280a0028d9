package id.baku.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a limit ends, and why then. Times are local at the place.
 *
 * @param due null while it is suspended, and for what cannot be measured
 * @param day0 the day that is not counted; null for timed limits
 * @param stretches from start to due, in order; empty without due
 * @param suspended a pause lasts that began before the limit was used up
 * @param provisional it hangs on days that are not final yet
 * @param estimate it ends in a year without a decree of holidays
 */
public record Deadline(Limit limit, CountingRules rules, ZoneId zone, LocalDateTime start, LocalDateTime due, LocalDate day0, List<Stretch> stretches,
    boolean suspended, boolean provisional, boolean estimate) {

  public Optional<ZonedDateTime> dueAt() {
    return Optional.ofNullable(due).map(local -> local.atZone(zone));
  }

  /** How many stretches do not count, by reason. */
  public Map<Reason, Integer> skipped() {
    Map<Reason, Integer> skipped = new TreeMap<>();
    stretches.stream().filter(stretch -> !stretch.isCounted()).forEach(stretch -> skipped.merge(stretch.reason(), 1, Integer::sum));
    return skipped;
  }

  /** Done too late; at the due second is in time. */
  public boolean isLate(LocalDateTime done) {
    return due != null && done.isAfter(due);
  }

  Deadline suspendedNow() {
    return new Deadline(limit, rules, zone, start, null, day0, List.of(), true, false, false);
  }

  /** The same, but not before another moment. */
  Deadline notBefore(LocalDateTime later, Stretch until) {
    return new Deadline(limit, rules, zone, start, later, day0, java.util.stream.Stream.concat(stretches.stream(), java.util.stream.Stream.of(until)).toList(),
        suspended, provisional, estimate);
  }
}
