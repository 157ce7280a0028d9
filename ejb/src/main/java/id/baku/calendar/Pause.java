package id.baku.calendar;

import java.time.Instant;

/**
 * Time in which a clock stands still. Seconds are whole.
 *
 * @param to null while it lasts
 * @param reason code from the list of the agency, may be null
 */
public record Pause(Instant from, Instant to, String reason) {

  /** @throws NotCountable PAUSE_INVERTED */
  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new NotCountable(NotCountable.Code.PAUSE_INVERTED, from + " " + to);
    }
  }
}
