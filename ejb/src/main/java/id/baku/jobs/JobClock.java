package id.baku.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one clock of this server: every moment it looks for work, and now and then it says that it lives. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class JobClock {

  private static final Logger LOG = Logger.getLogger(JobClock.class.getName());
  private static final long FIRST_SECONDS = 5;
  private static final long LOOK_SECONDS = 2;
  private static final long BEAT_SECONDS = 10;

  @Inject JobRunner jobs;
  @Inject Timetable timetable;
  @Resource ManagedScheduledExecutorService executor;

  private volatile boolean away;

  @PostConstruct
  void start() {
    every(LOOK_SECONDS, () -> {
      jobs.look();
      timetable.look();
    });
    every(BEAT_SECONDS, () -> {
      jobs.beat();
      timetable.beat();
    });
  }

  /** Never fails: what did would not come again. While the database is away, that is told once. */
  private void every(long seconds, Runnable work) {
    executor.scheduleWithFixedDelay(() -> {
      try {
        work.run();
        away = false;
      } catch (RuntimeException failed) {
        LOG.log(away ? Level.FINE : Level.WARNING, "The server could not look for work", failed);
        away = true;
      }
    }, FIRST_SECONDS, seconds, TimeUnit.SECONDS);
  }
}
