package id.baku.directory;

import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Follows the directory's changes on this server, whichever server made them, and tells those who keep something made
 * of published data: {@link DirectoryChanged}. It begins at the newest change; who needs older ones reads them.
 */
@Singleton
@Startup
@DependsOn("SchemaVersion")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DirectoryFollower {

  private static final Logger LOG = Logger.getLogger(DirectoryFollower.class.getName());
  private static final String WHY = "direktori";
  private static final long PAUSE_MILLIS = 250;

  @Inject DirectoryChanges changes;
  @Inject Event<DirectoryChanged> changed;
  @Inject RunAs runAs;
  @Resource ManagedScheduledExecutorService executor;

  private volatile long position;
  private boolean away;

  @PostConstruct
  void start() {
    position = changes.last();
    executor.scheduleWithFixedDelay(this::follow, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Up to where all changes have been told on this server. */
  public long position() {
    return position;
  }

  private void follow() {
    try {
      runAs.nobody(WHY, this::tellAll);
      away = false;
    } catch (RuntimeException failed) {
      LOG.log(away ? Level.FINE : Level.WARNING, failed, () -> "the directory's changes after " + position + " could not be told");
      away = true;
    }
  }

  private void tellAll() {
    List<DirectoryChange> found;
    do {
      found = changes.after(position, DirectoryChanges.MOST);
      if (!found.isEmpty()) {
        long last = found.getLast().position();
        changed.fire(new DirectoryChanged(last, found));
        position = last;
      }
    } while (found.size() == DirectoryChanges.MOST);
  }
}
