package id.baku.web.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may happen within an hour, by key. In memory, bounded and forgetful: a restart or another server
 * counts anew, and of very many keys the one longest not seen is forgotten.
 */
final class HourlyLimit {

  static final int MAX_KEYS = 20_000;
  private static final Duration HOUR = Duration.ofHours(1);

  private final int most;
  private final Clock clock;
  private final Map<String, Tally> tallies = new Bounded();

  HourlyLimit(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  private record Tally(int count, Instant since) {}

  /** Whether it may happen once more; asking does not count. */
  synchronized boolean allows(String key) {
    return count(key, clock.instant()) < most;
  }

  /** It happened once more. */
  synchronized void add(String key) {
    Instant now = clock.instant();
    int count = count(key, now);
    tallies.put(key, new Tally(count + 1, count == 0 ? now : tallies.get(key).since()));
  }

  synchronized int size() {
    return tallies.size();
  }

  private int count(String key, Instant now) {
    Tally tally = tallies.get(key);
    return tally == null || !now.isBefore(tally.since().plus(HOUR)) ? 0 : tally.count();
  }

  private static final class Bounded extends LinkedHashMap<String, Tally> {

    private static final long serialVersionUID = 1L;

    Bounded() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
      return size() > MAX_KEYS;
    }
  }
}
