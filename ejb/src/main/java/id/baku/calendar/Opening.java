package id.baku.calendar;

import id.baku.calendar.Holidays.Holiday;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What {@link OpeningHours} says of a moment.
 *
 * @param changes local time at which it closes (OPEN) or opens (CLOSED); null when it never closes, or nobody knows
 * @param holiday why it is closed today when it would be open otherwise; null when it would not
 * @param ramadan nothing is claimed because offices keep other hours now
 * @param validUntil first moment at which this may no longer be right: the change, at the latest midnight there
 */
public record Opening(State state, LocalDateTime changes, Holiday holiday, boolean ramadan, Instant validUntil) {

  /** Open, closed, or nothing that can be claimed. */
  public enum State { OPEN, CLOSED, UNKNOWN }
}
