package id.baku.interop.store;

import id.baku.directory.LastChanges;
import id.baku.platform.NotReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The keys of everything a question finds, in order: who has them knows how many there are and where each numbered page
 * begins. To find them goes through the whole directory, so they are kept until something was published. And they are
 * found again only when ten times as long has passed as it took to find them, so that it takes no more than a tenth of a
 * processor however often somebody publishes; and two at a time, whoever asks.
 */
@ApplicationScoped
class KeptKeys {

  /** Of all lists together; eight bytes each. */
  static final int MOST = 2_000_000;
  static final int AT_ONCE = 2;
  /** What the feed of changes does not tell (names of governments) is right again after this long. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final int REST = 10;
  private static final long PATIENCE_SECONDS = 2;

  private final Semaphore room = new Semaphore(AT_ONCE);
  private final Map<Object, Kept> lists = new LinkedHashMap<>(64, 0.75f, true);
  private final LastChanges changes;
  private final Clock clock;
  private long held;

  @Inject
  KeptKeys(LastChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  protected KeptKeys() {
    this(null, null);
  }

  private record Kept(long[] keys, long position, Instant found, Instant rested) {}

  /**
   * @param question everything the keys depend on
   * @param finding finds them, in order
   * @throws NotReady interop.busy when others are looking for theirs
   */
  long[] of(Object question, Supplier<long[]> finding) {
    long[] known = find(question);
    if (known != null) {
      return known;
    }
    enter();
    try {
      long[] meanwhile = find(question);
      return meanwhile == null ? keep(question, finding) : meanwhile;
    } finally {
      room.release();
    }
  }

  private long[] keep(Object question, Supplier<long[]> finding) {
    long position = changes.position();
    Instant begun = clock.instant();
    long[] keys = finding.get();
    Instant found = clock.instant();
    put(question, new Kept(keys, position, found, found.plus(Duration.between(begun, found).multipliedBy(REST))));
    return keys;
  }

  private synchronized long[] find(Object question) {
    Kept kept = lists.get(question);
    return kept != null && isRight(kept) ? kept.keys() : null;
  }

  private boolean isRight(Kept kept) {
    Instant now = clock.instant();
    return now.isBefore(kept.rested()) || kept.position() == changes.position() && now.isBefore(kept.found().plus(LONGEST));
  }

  private synchronized void put(Object question, Kept kept) {
    Kept old = lists.put(question, kept);
    held += weight(kept) - (old == null ? 0 : weight(old));
    var eldest = lists.entrySet().iterator();
    while (held > MOST && eldest.hasNext()) {
      held -= weight(eldest.next().getValue());
      eldest.remove();
    }
  }

  /** A list of nothing takes some room too. */
  private static long weight(Kept kept) {
    return kept.keys().length + 100L;
  }

  synchronized long held() {
    return held;
  }

  private void enter() {
    try {
      if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new NotReady("interop.busy");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotReady("interop.busy");
    }
  }
}
