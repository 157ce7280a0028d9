package id.baku.security;

import id.baku.platform.Json;
import id.baku.security.store.TrailStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Writes down who decided what in the current agency, or in an office, in the transaction of the decision: either both hold or neither. Whatever may be
 * a secret or names somebody from outside does not belong into before or after.
 *
 * <p>An entry locks the end of its trail until the transaction ends, so it comes after whatever else is locked.
 */
@Dependent
public class Trail {

  /** Who reads or works on the same again within this time, from the same place, is not written down again. */
  static final Duration SAME = Duration.ofHours(24);

  @Inject TrailStore entries;
  @Inject TrailKeys keys;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param act feature or subject and what was done, {@code channel.changed}; its words are {@code trail.<act>}
   * @param subject what it was done to
   * @param before what stood there, as a record; null when there was nothing
   * @param after what stands there now; null when it is gone. Nothing is written when it equals {@code before}
   */
  public void record(String act, Subject subject, Object before, Object after) {
    if (before == null || !Objects.equals(before, after)) {
      add(clock.instant(), act, subject, json(before), json(after));
    }
  }

  /**
   * Somebody was shown personal data of others. Written down once for a person, a subject and a network address within
   * {@link #SAME}; what the system reads for itself is not.
   *
   * @param act ends in {@code read}
   * @source UU 27/2022 Pasal 31, Pasal 36 (processing is recorded, and kept confidential)
   */
  public void read(String act, Subject subject) {
    once(act, subject);
  }

  /** As {@link #read}, in the trail of an office. @param government slug, null for Baku as a whole */
  public void readInOffice(String government, String act, Subject subject) {
    inOffice(government, () -> once(act, subject));
  }

  /**
   * Somebody works on something in many small steps, each of which is kept beside it with whose it was: a draft, what was read of a document.
   * Written down as often as a reading, so that a page that keeps what is typed floods nothing; what makes a decision of it is recorded each time.
   */
  public void workOn(String act, Subject subject) {
    once(act, subject);
  }

  /**
   * As {@link #record}, in the trail of an office; an agency may be set or not.
   *
   * @param government slug, null for Baku as a whole
   */
  public void recordInOffice(String government, String act, Subject subject, Object before, Object after) {
    inOffice(government, () -> record(act, subject, before, after));
  }

  private void inOffice(String government, Runnable told) {
    String around = entries.office();
    entries.enter(Office.key(government));
    told.run();
    entries.enter(around);
  }

  private void once(String act, Subject subject) {
    Instant now = clock.instant();
    if (actor.accountId().isPresent() && !entries.isNotedSince(now.minus(SAME), actor, act, subject)) {
      add(now, act, subject, null, null);
    }
  }

  private void add(Instant now, String act, Subject subject, String before, String after) {
    TrailPlace place = entries.next(actor, now);
    TrailRow row = TrailRow.next(keys.chain(), place, now, actor, act, subject, before, after);
    entries.add(row, keys.chain().seal(place.owner(), row.seq(), row.hash()));
  }

  private static String json(Object state) {
    return state == null ? null : Json.write(state);
  }

  /**
   * @param kind of thing, {@code service-point}
   * @param key by which the agency tells it from others of its kind; never the name of somebody, since it stays for ever
   * @param label what it is called now, for people
   */
  public record Subject(String kind, String key, String label) {

    public String name() {
      return kind + "/" + key;
    }
  }
}
