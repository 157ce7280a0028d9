package id.baku.web.platform;

import java.sql.SQLException;

/** Tells passing trouble, a database that cannot be reached or has no room, from a mistake of ours. */
public final class Outage {

  /** What a reader is told to wait, in seconds. */
  public static final String RETRY_AFTER = "30";

  private static final int DEEPEST = 30;

  private Outage() {}

  /**
   * @source PostgreSQL, Appendix A: classes 08 (connection), 53 (resources), 57 (operator); a failure without a state
   *     comes from the pool
   */
  public static boolean isBehind(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
      }
      cause = cause.getCause();
    }
    return false;
  }
}
