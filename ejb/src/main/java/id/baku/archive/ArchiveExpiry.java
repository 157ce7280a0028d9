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

/** Has exports forgotten once their time is over. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class ArchiveExpiry {

  private static final String WHY = "ekspor-lama";

  @Inject OldArchives old;
  @Inject ArchiveDesk desk;
  @Inject RunAs runAs;
  @Inject Timetable timetable;

  @PostConstruct
  void start() {
    timetable.register(new RecurringJob("old-exports", Duration.ofMinutes(5), Duration.ofHours(1), this::forget));
  }

  private void forget() {
    List<Long> agencies = new ArrayList<>();
    runAs.nobody(WHY, () -> agencies.addAll(old.agencies()));
    agencies.forEach(agency -> runAs.agency(agency, WHY, desk::forget));
  }
}
