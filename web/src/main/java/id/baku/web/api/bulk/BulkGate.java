package id.baku.web.api.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.StreamingOutput;
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

  /** A file that takes one of the places while it is written. @throws ServiceUnavailableException when all places are taken */
  public StreamingOutput through(StreamingOutput file) {
    lookFor();
    return to -> {
      enter();
      try {
        file.write(to);
      } finally {
        leave();
      }
    };
  }

  /** Before anything is answered. @throws ServiceUnavailableException when all places are taken */
  private void lookFor() {
    if (places.availablePermits() == 0) {
      throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
    }
  }

  /** Takes a place, which two may have seen free at once. Whoever comes back from here must leave. */
  private void enter() throws IOException {
    try {
      if (!places.tryAcquire(RETRY_AFTER_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("No place got free");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  private void leave() {
    places.release();
  }
}
