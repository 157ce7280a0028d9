package id.baku.security;

import id.baku.platform.Setting;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a staff session lasts.
 *
 * @param idle without a request
 * @param longest however busy; a working day with a margin, when not set otherwise
 * @source OWASP ASVS 5.0 7.3 (session timeout)
 */
public record SessionLimits(Duration idle, Duration longest) {

  private static final int LONGEST_DAYS = 30;

  /** @throws IllegalStateException naming the setting that is no number, or no time a session may last */
  public static SessionLimits set() {
    return new SessionLimits(within(Setting.SESSION_IDLE_MINUTES, Duration.ofMinutes(1)), within(Setting.SESSION_LONGEST_HOURS, Duration.ofHours(1)));
  }

  /** Last seen before this is over. */
  Instant seenAfter(Instant now) {
    return now.minus(idle);
  }

  /** Begun before this is over. */
  Instant startedAfter(Instant now) {
    return now.minus(longest);
  }

  private static Duration within(Setting setting, Duration unit) {
    String text = setting.value().orElseThrow().strip();
    long most = Duration.ofDays(LONGEST_DAYS).dividedBy(unit);
    if (!text.matches("\\d{1,5}") || Long.parseLong(text) < 1 || Long.parseLong(text) > most) {
      throw new IllegalStateException("BAKU_" + setting.name() + " is \"" + text + "\"; it takes a number from 1 to " + most + ".");
    }
    return unit.multipliedBy(Long.parseLong(text));
  }
}
