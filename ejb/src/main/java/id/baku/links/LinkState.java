package id.baku.links;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What is known of an address.
 *
 * @param askedAt null before the first time, as is the verdict
 * @param detail as the verdict has it, may be null
 * @param failures how often in a row it failed
 * @param failingSince of the first of them; null when there is none
 * @param dueAt when it is asked for again, not before
 */
public record LinkState(LinkUse use, Instant askedAt, LinkVerdict verdict, String detail, int failures, Instant failingSince, Instant dueAt)
    implements Serializable {

  /** A site may be down for an hour; what fails twice is worth somebody's time. */
  private static final int FAILURES_OF_A_TASK = 2;
  private static final Duration USUAL = Duration.ofDays(1);
  private static final Duration AFTER_FIRST_FAILURE = Duration.ofHours(2);
  private static final Duration WHILE_FAILING = Duration.ofHours(6);

  /** Once it has been asked for. What could not be found out changes nothing but the verdict. */
  LinkState after(LinkAnswer answer, Instant now) {
    LinkVerdict found = answer.verdict();
    boolean kept = found == LinkVerdict.NOT_CHECKED;
    int fails = found.isFault() ? failures + 1 : kept ? failures : 0;
    Instant since = fails == 0 ? null : failingSince == null ? now : failingSince;
    Duration pause = found.isFault() && fails == 1 ? AFTER_FIRST_FAILURE : found.isFault() || kept ? WHILE_FAILING : USUAL;
    return new LinkState(use, now, found, answer.detail(), fails, since, now.plus(pause));
  }

  public boolean isTask() {
    return verdict != null && verdict.isFault() && failures >= FAILURES_OF_A_TASK;
  }

  /** Whether a server is to ask for it now. */
  public boolean isDue(Instant now) {
    return !dueAt.isAfter(now);
  }
}
