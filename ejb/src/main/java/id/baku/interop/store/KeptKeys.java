package id.baku.interop.store;

import id.baku.directory.LastChanges;
import id.baku.platform.NotReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The keys of everything a question finds, in order: who has them knows how many there are and where each numbered page
 * begins. To find them goes through the whole directory, so they are kept until something was published. And those of one
 * question are found again only when ten times as long has passed as it took to find them, so that it takes no more than a
 * tenth of a processor however often somebody publishes. The keys of {@value #AT_ONCE} questions are found at a time, and
 * those of one question once, however many ask it. Who asks meanwhile gets the older keys; if there are none
 * younger than {@link #LONGEST}, he waits, and is told to come back after {@value #PATIENCE_SECONDS} seconds.
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

  private final Lock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();
  private final Set<Object> sought = new HashSet<>();
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
   * @throws NotReady interop.busy when they or those of others are looked for still, and there are no older ones
   */
  long[] of(Object question, Supplier<long[]> finding) {
    long[] known = knownOrBegun(question);
    if (known != null) {
      return known;
    }
    try {
      return keep(question, finding);
    } finally {
      end(question);
    }
  }

  /** @return null when the caller shall find them, and then say that it has ended */
  private long[] knownOrBegun(Object question) {
    lock.lock();
    try {
      long patience = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (true) {
        Kept kept = lists.get(question);
        if (kept != null && isRight(kept)) {
          return kept.keys();
        }
        if (sought.size() < AT_ONCE && sought.add(question)) {
          return null;
        }
        if (kept != null && isYoung(kept)) {
          return kept.keys();
        }
        if (patience <= 0) {
          throw new NotReady("interop.busy");
        }
        patience = ended.awaitNanos(patience);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotReady("interop.busy");
    } finally {
      lock.unlock();
    }
  }

  private void end(Object question) {
    lock.lock();
    try {
      sought.remove(question);
      ended.signalAll();
    } finally {
      lock.unlock();
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

  private boolean isRight(Kept kept) {
    return clock.instant().isBefore(kept.rested()) || kept.position() == changes.position() && isYoung(kept);
  }

  private boolean isYoung(Kept kept) {
    return clock.instant().isBefore(kept.found().plus(LONGEST));
  }

  private void put(Object question, Kept kept) {
    lock.lock();
    try {
      Kept old = lists.put(question, kept);
      held += weight(kept) - (old == null ? 0 : weight(old));
      var eldest = lists.entrySet().iterator();
      while (held > MOST && eldest.hasNext()) {
        held -= weight(eldest.next().getValue());
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }

  /** A list of nothing takes some room too. */
  private static long weight(Kept kept) {
    return kept.keys().length + 100L;
  }

  long held() {
    lock.lock();
    try {
      return held;
    } finally {
      lock.unlock();
    }
  }
}
