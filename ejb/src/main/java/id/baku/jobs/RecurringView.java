package id.baku.jobs;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A line of the timetable.
 *
 * @param startedAt when it last began, null before the first time
 * @param took how long it took the last time, null before it has ended once
 * @param failedAt when it last failed, with the name of the failure in the log; null when it never did
 */
public record RecurringView(String name, Duration every, Instant dueAt, boolean running, Instant startedAt, Instant endedAt, Duration took,
    Instant failedAt, String incident) implements Serializable {

  /** Whether the last time was a failure. */
  public boolean isFailing() {
    return failedAt != null && failedAt.equals(endedAt);
  }
}
