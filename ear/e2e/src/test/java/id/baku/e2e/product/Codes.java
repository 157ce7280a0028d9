package id.baku.e2e.product;

import id.baku.security.TotpSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The telephones of the demo people: each code is good once, so whoever signs in often waits for the next one. */
public final class Codes {

  private static final long STEP_SECONDS = 30;
  private static final Map<TotpSecret, Long> USED = new HashMap<>();

  private Codes() {}

  /** A code that was not used yet; nothing for whoever signs in by the password alone. */
  public static Optional<String> of(String email) {
    return Product.running().totp(email).map(secret -> of(TotpSecret.of(secret)));
  }

  /** The present code, or the next one when that was used: a clock that goes ahead by one step is believed. */
  public static synchronized String of(TotpSecret secret) {
    long step = Math.max(USED.getOrDefault(secret, 0L) + 1, present());
    while (step > present() + 1) sleep();
    USED.put(secret, step);
    return secret.code(Instant.ofEpochSecond(step * STEP_SECONDS));
  }

  private static long present() {
    return System.currentTimeMillis() / 1000 / STEP_SECONDS;
  }

  private static void sleep() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
