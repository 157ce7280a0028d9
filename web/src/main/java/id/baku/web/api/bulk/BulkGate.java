package id.baku.web.api.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few whole files out at a time: each takes a thread and a connection for as long as its reader does, and everybody
 * else needs some too.
 */
@ApplicationScoped
public class BulkGate {

  static final int AT_ONCE = 4;
  private static final long RETRY_AFTER_SECONDS = 30;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Before anything is answered. @throws ServiceUnavailableException when all places are taken */
  public void lookFor() {
    if (places.availablePermits() == 0) {
      throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
    }
  }

  /** Takes a place, which two may have seen free at once. Whoever comes back from here must {@link #leave}. */
  public void enter() throws IOException {
    try {
      if (!places.tryAcquire(RETRY_AFTER_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("No place got free");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  public void leave() {
    places.release();
  }
}
