package id.baku.calendar;

import java.time.LocalDateTime;

/**
 * One record of an explanation, in local time: a stretch that counts or one that does not. The stretches of a deadline
 * follow one another without a gap from its start to its end.
 *
 * @param reason why it does not count; null when it does
 * @param row what in the calendar is the reason: name of the holiday, of the closure, of the season; null where the reason says it all
 * @param decree which decision declared the holiday; null elsewhere
 * @param provisional the row is not final yet
 * @param counted so far, this one included: seconds of timed limits, days of others
 */
public record Stretch(LocalDateTime from, LocalDateTime to, Reason reason, String row, String decree, boolean provisional, long counted) {

  Stretch(Span span, Why why, long counted) {
    this(span.from(), span.to(), why.reason(), why.row(), why.decree(), why.provisional(), counted);
  }

  public boolean isCounted() {
    return reason == null;
  }

  /** A reason with the row it comes from. */
  record Why(Reason reason, String row, String decree, boolean provisional) {

    static final Why COUNTED = new Why(null, null, null, false);

    static Why plain(Reason reason) {
      return new Why(reason, null, null, false);
    }

    static Why of(Reason reason, String row) {
      return new Why(reason, row, null, false);
    }
  }
}
