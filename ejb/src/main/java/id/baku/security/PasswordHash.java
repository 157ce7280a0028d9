package id.baku.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.baku.security.model.PasswordRules;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Passwords are kept as argon2id hashes in the PHC string format, which carries its own parameters, so that they can
 * be raised later without invalidating anybody.
 */
public final class PasswordHash {

  /** 19 MiB, 2 passes, 1 lane: the minimum OWASP's password storage sheet recommends for argon2id. */
  private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /**
   * As many at once as there are processors; the others wait their turn. Each takes 19 MiB of heap, and more at once would not be faster: without
   * this bound some dozens of people at the door together take all the memory of the server.
   */
  private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /** Checked when no such account exists, so that both answers take the same time. */
  private static final String OF_NOBODY = hash("nobody has this password");

  private PasswordHash() {}

  public static String hash(CharSequence password) {
    return inTurn(() -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
  }

  public static boolean matches(CharSequence password, String hash) {
    return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
  }

  /** As {@link #matches}, but nothing longer than a password may be is ever hashed. */
  static boolean isOf(String hash, CharSequence password) {
    return hash != null && password != null && password.length() <= PasswordRules.LONGEST && matches(password, hash);
  }

  private static <T> T inTurn(Supplier<T> work) {
    TURNS.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      TURNS.release();
    }
  }

  /** Spends the time of a check and answers no. */
  public static boolean matchesNobody(CharSequence password) {
    matches(password, OF_NOBODY);
    return false;
  }
}
