package id.baku.jobs;

import id.baku.jobs.store.JobStore;
import id.baku.jobs.store.TimetableStore;
import id.baku.platform.NotFound;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** All work there is, for whoever runs Baku. */
@Stateless
@CrossTenant("whoever runs Baku sees that work is done and how it goes, never what it is about")
public class PlatformJobs {

  /** How long back what has ended is shown. */
  private static final Duration SHOWN = Duration.ofDays(7);

  @Inject JobStore jobs;
  @Inject TimetableStore timetable;
  @Inject Clock clock;
  @Inject Trail trail;

  @Permitted(Permission.RUN_PLATFORM)
  public List<RecurringView> recurring() {
    return timetable.all();
  }

  /** Newest first. */
  @Permitted(Permission.RUN_PLATFORM)
  public List<JobOfAgency> ofAgencies() {
    return jobs.ofAgencies(clock.instant().minus(SHOWN));
  }

  /** Within moments a server does it. @throws NotFound job.unknown */
  @Permitted(Permission.RUN_PLATFORM)
  public void runNow(String name) {
    if (timetable.all().stream().noneMatch(job -> job.name().equals(name))) {
      throw new NotFound("job.unknown");
    }
    timetable.runNow(name, clock.instant());
    trail.recordInOffice(null, "job.run-now", new Subject("recurring-job", name, name), null, null);
  }
}
