package id.baku.onboarding;

import id.baku.jobs.RecurringJob;
import id.baku.jobs.Timetable;
import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has applicants forgotten soon after the server started and several times a day from then on. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class ApplicationTimer {

  private static final Duration FIRST_AFTER = Duration.ofMinutes(12);
  private static final Duration PERIOD = Duration.ofHours(6);

  @Inject RunAs runAs;
  @Inject ApplicationBox box;
  @Inject Timetable timetable;

  @PostConstruct
  void start() {
    timetable.register(new RecurringJob("old-applications", FIRST_AFTER, PERIOD, () -> runAs.nobody("permohonan-lama", box::forget)));
  }
}
