package id.baku.jobs;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One piece of work of an agency.
 *
 * @param done of {@code total}, in whatever it counts; both 0 before it knows
 * @param askedBy name of the person; null when the server itself asked
 * @param problem code of why the rules refused it, null when they did not
 * @param incident name of the failure in the server's log, null when there was none
 */
public record JobView(UUID id, String kind, JobState state, long done, long total, String askedBy, Instant askedAt, Instant startedAt,
    Instant endedAt, String problem, String incident) implements Serializable {

  private static final int HUNDRED = 100;

  public int percent() {
    return total == 0 ? 0 : (int) (HUNDRED * done / total);
  }

  /** How long it took; null before it has ended. */
  public Duration took() {
    return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
  }
}
