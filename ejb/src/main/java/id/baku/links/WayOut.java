package id.baku.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Whether this server reaches the public web at all. Where it does not, every address fails, and no agency is to blame. It does when anything answered
 * lately; when nothing did, a site that everybody needs is asked.
 */
final class WayOut {

  private static final Duration BELIEVED = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final BooleanSupplier control;
  private final Clock clock;
  private Instant seen = Instant.EPOCH;
  private Instant asked = Instant.EPOCH;

  /** @param control asks the site that everybody needs */
  WayOut(BooleanSupplier control, Clock clock) {
    this.control = control;
    this.clock = clock;
  }

  /** Something answered. */
  synchronized void found() {
    seen = clock.instant();
  }

  synchronized boolean isThere() {
    Instant now = clock.instant();
    if (seen.plus(BELIEVED).isBefore(now) && asked.plus(PAUSE).isBefore(now)) {
      asked = now;
      if (control.getAsBoolean()) {
        found();
      }
    }
    return !seen.plus(BELIEVED).isBefore(now);
  }
}
