package id.baku.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down whoever guesses passwords, and nobody else. Three tallies are kept: of an account from one address,
 * which soon waits long; of an account from anywhere, and of an address for any account, which only ever wait short.
 * Whoever has signed in from an address before is there measured by the first tally alone. So one guesser, however
 * busy, shuts out neither a colleague who sits elsewhere nor an office behind one common address.
 *
 * <p>In memory, bounded and forgetful: it needs no table, and a restart gives a guesser a handful of tries at most.
 *
 * @source OWASP ASVS 5.0 6.3.1 (controls against credential stuffing and brute force)
 */
@ApplicationScoped
public class SignInBackOff {

  static final int MAX_TALLIES = 20_000;
  static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
  static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final int MAX_EMAIL_LENGTH = 254;

  static final Limit PAIR = new Limit(5, Duration.ofSeconds(30), Duration.ofMinutes(15));
  static final Limit ACCOUNT = new Limit(20, Duration.ofSeconds(5), Duration.ofMinutes(1));
  static final Limit ADDRESS = new Limit(50, Duration.ofSeconds(1), Duration.ofSeconds(10));

  private final Clock clock;
  private final Map<Key, Tally> tallies = new Bounded<>();
  private final Map<Key, Instant> signedInBefore = new Bounded<>();

  @Inject
  public SignInBackOff(Clock clock) {
    this.clock = clock;
  }

  protected SignInBackOff() {
    this(null);
  }

  /**
   * Asks whether somebody may try now. If so, the try counts as failed at once, since many could be under way
   * together; {@link #succeeded} takes it back.
   *
   * @param who mail address or number of the account, as the attempt says
   * @return how long to wait; zero when the try may go on
   */
  public synchronized Duration enter(Attempt attempt, String who, String address) {
    Instant now = clock.instant();
    List<Key> keys = keys(attempt, who, address);
    List<Key> asked = isKnown(keys.getFirst(), now) ? keys.subList(0, 1) : keys;
    Duration wait = asked.stream().map(key -> key.limit().wait(tally(key, now), now)).max(Duration::compareTo)
        .orElse(Duration.ZERO);
    if (wait.isZero()) {
      keys.forEach(key -> tallies.put(key, new Tally(tally(key, now).failures() + 1, now)));
    }
    return wait;
  }

  /** The password was right: what was held against the account is forgotten, the address loses this one try. */
  public synchronized void succeeded(Attempt attempt, String who, String address) {
    List<Key> keys = keys(attempt, who, address);
    signedInBefore.put(keys.getFirst(), clock.instant());
    for (Key key : keys) {
      Tally tally = tallies.remove(key);
      if (key.limit() == ADDRESS && tally != null && tally.failures() > 1) {
        tallies.put(key, new Tally(tally.failures() - 1, tally.last()));
      }
    }
  }

  synchronized int size() {
    return tallies.size();
  }

  private boolean isKnown(Key pair, Instant now) {
    Instant last = signedInBefore.get(pair);
    return last != null && now.isBefore(last.plus(KNOWN_FOR));
  }

  private Tally tally(Key key, Instant now) {
    Tally tally = tallies.get(key);
    return tally == null || now.isAfter(tally.last().plus(FORGOTTEN_AFTER)) ? Tally.NONE : tally;
  }

  /** The pair first. */
  private static List<Key> keys(Attempt attempt, String who, String address) {
    String known = who == null ? "" : who.strip().toLowerCase(Locale.ROOT);
    String account = known.substring(0, Math.min(known.length(), MAX_EMAIL_LENGTH));
    return List.of(new Key(PAIR, attempt, account, address), new Key(ACCOUNT, attempt, account, ""), new Key(ADDRESS, null, "", address));
  }

  /** What is tried; each has tallies of its own, whatever somebody types as the one it is tried for. */
  public enum Attempt {
    /** A password, for a mail address. */
    PASSWORD,
    /** A code of the second factor, for the number of an account. */
    CODE,
    /** Asking for a link, for a mail address. */
    LINK
  }

  /**
   * @param free failures without a wait
   * @param first the first wait, which doubles with every further failure
   * @param longest the wait never grows beyond
   */
  record Limit(int free, Duration first, Duration longest) {

    private static final int MAX_DOUBLINGS = 20;

    Duration wait(Tally tally, Instant now) {
      if (tally.failures() < free) {
        return Duration.ZERO;
      }
      Duration grown = first.multipliedBy(1L << Math.min(tally.failures() - free, MAX_DOUBLINGS));
      Duration delay = grown.compareTo(longest) > 0 ? longest : grown;
      Duration left = Duration.between(now, tally.last().plus(delay));
      return left.isNegative() ? Duration.ZERO : left;
    }
  }

  record Tally(int failures, Instant last) {
    static final Tally NONE = new Tally(0, Instant.EPOCH);
  }

  /** @param attempt null where all count together */
  private record Key(Limit limit, Attempt attempt, String account, String address) {}

  /** Forgets what was longest not asked for. */
  private static final class Bounded<V> extends LinkedHashMap<Key, V> {

    private static final long serialVersionUID = 1L;

    Bounded() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
      return size() > MAX_TALLIES;
    }
  }
}
