package id.baku.platform;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A failure nobody foresaw, under a short name that is told to the reader and stands in the log: the reader can cite
 * it, and no inside of ours is shown.
 */
public final class Incident {

  private static final Logger LOG = Logger.getLogger(Incident.class.getName());
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  /**
   * Logs a failure.
   *
   * @param where what was being done, such as an address
   * @return the name under which it was logged
   */
  public static String log(String where, Throwable failure) {
    StringBuilder name = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      name.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    String id = name.toString();
    LOG.log(Level.SEVERE, failure, () -> "Incident " + id + " at " + where.replaceAll("\\p{Cntrl}", "?"));
    return id;
  }
}
