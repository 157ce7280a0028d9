package id.baku.security;

import id.baku.platform.Json;
import id.baku.security.store.TrailStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/**
 * Writes down who decided what in the current agency, or in an office, in the transaction of the decision: either both hold or neither. Whatever may be
 * a secret or names somebody from outside does not belong into before or after.
 */
@Dependent
public class Trail {

  @Inject TrailStore entries;
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
      entries.add(clock.instant(), actor, act, subject, json(before), json(after));
    }
  }

  /**
   * As {@link #record}, in the trail of an office; an agency may be set or not.
   *
   * @param government slug, null for Baku as a whole
   */
  public void recordInOffice(String government, String act, Subject subject, Object before, Object after) {
    entries.enter(Office.key(government));
    record(act, subject, before, after);
    entries.enter(null);
  }

  private static String json(Object state) {
    return state == null ? null : Json.write(state);
  }

  /**
   * @param kind of thing, {@code service-point}
   * @param key by which the agency tells it from others of its kind
   * @param label what it is called now, for people
   */
  public record Subject(String kind, String key, String label) {

    public String name() {
      return kind + "/" + key;
    }
  }
}
