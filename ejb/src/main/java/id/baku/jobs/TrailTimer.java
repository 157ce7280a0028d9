package id.baku.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has all trails checked soon after the server started and once a day from then on. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class TrailTimer {

  private static final Duration FIRST_AFTER = Duration.ofMinutes(15);
  private static final Duration PERIOD = Duration.ofDays(1);

  @Inject TrailRound round;
  @Inject Timetable timetable;

  @PostConstruct
  void start() {
    timetable.register(new RecurringJob("trails", FIRST_AFTER, PERIOD, round::go));
  }
}
