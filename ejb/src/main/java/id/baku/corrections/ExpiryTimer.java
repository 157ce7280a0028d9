package id.baku.corrections;

import id.baku.jobs.RecurringJob;
import id.baku.jobs.Timetable;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has contacts forgotten soon after the server started and several times a day from then on. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class ExpiryTimer {

  /** From the end of one time to the next. One may fail, and what is promised is still kept. */
  public static final Duration PERIOD = Duration.ofHours(6);

  private static final Duration FIRST_AFTER = Duration.ofMinutes(10);

  @Inject ContactExpiry expiry;
  @Inject Timetable timetable;

  @PostConstruct
  void start() {
    timetable.register(new RecurringJob("old-contacts", FIRST_AFTER, PERIOD, expiry::forget));
  }
}
