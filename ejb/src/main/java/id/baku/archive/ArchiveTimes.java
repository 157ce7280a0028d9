package id.baku.archive;

import id.baku.jobs.RecurringJob;
import id.baku.jobs.Timetable;
import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Has exports forgotten and agencies closed once their time is over. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class ArchiveTimes {

  private static final String OLD = "ekspor-lama";
  private static final String CLOSING = "penutupan";

  @Inject OldArchives old;
  @Inject ArchiveDesk desk;
  @Inject DueClosings due;
  @Inject ClosingDesk closings;
  @Inject RunAs runAs;
  @Inject Timetable timetable;

  @PostConstruct
  void start() {
    timetable.register(new RecurringJob("old-exports", Duration.ofMinutes(5), Duration.ofHours(1), () -> each(OLD, old::agencies, desk::forget)));
    timetable.register(new RecurringJob("closings", Duration.ofMinutes(6), Duration.ofHours(1), () -> each(CLOSING, due::agencies, closings::begin)));
  }

  private void each(String why, Supplier<List<Long>> found, Runnable work) {
    List<Long> agencies = new ArrayList<>();
    runAs.nobody(why, () -> agencies.addAll(found.get()));
    agencies.forEach(agency -> runAs.agency(agency, why, work));
  }
}
