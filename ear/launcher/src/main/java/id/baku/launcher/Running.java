package id.baku.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What has been started so far; closing ends it in the reverse order, once, whoever comes first: a failure or Ctrl-C. */
final class Running implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Running.class.getName());

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private volatile boolean closed;

  /** @throws PlainFailure when the end has begun meanwhile; then this is ended at once */
  synchronized <T extends AutoCloseable> T add(T resource) {
    if (closed) {
      end(resource);
      throw new PlainFailure("Stopped.");
    }
    started.push(resource);
    return resource;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!started.isEmpty()) end(started.pop());
  }

  private static void end(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      LOG.log(Level.WARNING, "while stopping", e);
    }
  }
}
