package id.baku.web.api.drafts;

import id.baku.web.api.HttpRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests a token may send within a minute. In memory, bounded and forgetful: each server counts for itself, and of very many keys the one
 * longest not seen is forgotten.
 */
@ApplicationScoped
public class TokenPace {

  static final int MOST = 120;
  static final int MAX_KEYS = 20_000;
  static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int TOO_MANY = 429;

  private final Clock clock;
  private final Map<String, Window> windows = new Bounded();

  @Inject
  public TokenPace(Clock clock) {
    this.clock = clock;
  }

  protected TokenPace() {
    this(null);
  }

  private record Window(int count, Instant since) {}

  /** One more. @throws HttpRefusal 429 with Retry-After when it is one too many */
  public synchronized void enter(String key) {
    demand(key);
    Window window = present(key);
    windows.put(key, new Window(window.count() + 1, window.since()));
  }

  /** Asking does not count. @throws HttpRefusal 429 with Retry-After when one more would be too many */
  public synchronized void demand(String key) {
    Window window = present(key);
    if (window.count() >= MOST) {
      long seconds = Duration.between(clock.instant(), window.since().plus(WINDOW)).toSeconds() + 1;
      throw new HttpRefusal(TOO_MANY, "api-token.pace", Map.of("max", MOST), Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)), java.util.List.of());
    }
  }

  private Window present(String key) {
    Instant now = clock.instant();
    Window window = windows.get(key);
    return window == null || !now.isBefore(window.since().plus(WINDOW)) ? new Window(0, now) : window;
  }

  private static final class Bounded extends LinkedHashMap<String, Window> {

    private static final long serialVersionUID = 1L;

    Bounded() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
      return size() > MAX_KEYS;
    }
  }
}
