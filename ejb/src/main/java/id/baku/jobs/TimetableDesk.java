package id.baku.jobs;

import id.baku.jobs.store.TimetableStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a server does to the timetable; each step a transaction, and a line is taken by a row lock. */
@Stateless
@CrossTenant("the timetable is the servers' own and belongs to no agency")
public class TimetableDesk {

  @Inject TimetableStore timetable;
  @Inject Clock clock;

  @Public("only the server's own runner calls this")
  public void keep(RecurringJob job) {
    timetable.keep(job.name(), job.every(), clock.instant().plus(job.first()));
  }

  @Public("only the server's own runner calls this")
  public List<String> due() {
    return timetable.due(clock.instant());
  }

  /** @return false when another server was faster */
  @Public("only the server's own runner calls this")
  public boolean take(String name, UUID worker) {
    Instant now = clock.instant();
    return timetable.take(name, worker, now, now.plus(JobDesk.LEASE));
  }

  @Public("only the server's own runner calls this")
  public void beat(String name, UUID worker) {
    timetable.beat(name, worker, clock.instant().plus(JobDesk.LEASE));
  }

  /** @param incident name of the failure in the log, null when there was none */
  @Public("only the server's own runner calls this")
  public void ended(RecurringJob job, UUID worker, Duration took, String incident) {
    Instant now = clock.instant();
    timetable.ended(job.name(), worker, now, took, now.plus(job.every()), incident);
  }
}
