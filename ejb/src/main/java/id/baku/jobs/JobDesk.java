package id.baku.jobs;

import id.baku.jobs.store.JobStore;
import id.baku.platform.Json;
import id.baku.platform.KeptPeriod;
import id.baku.platform.KeptPeriods;
import id.baku.security.Public;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a server does to the work it has. Every step but the first holds only as long as the work is this server's: cancelled or taken over,
 * nothing is written.
 */
@Stateless
@TenantScoped
public class JobDesk {

  /** Without a sign of life for that long, the work is anybody's. */
  static final Duration LEASE = Duration.ofSeconds(30);
  /** Work that took a server down so often is not tried again. */
  static final int MOST_ATTEMPTS = 3;

  @Inject JobStore jobs;
  @Inject KeptPeriods kept;
  @Inject Clock clock;

  /** Takes the work; nothing when it is not to be had. */
  @Public("only the server's own runner calls this")
  public Optional<JobStore.Taken> claim(UUID id, UUID worker) {
    Instant now = clock.instant();
    kept.of(KeptPeriod.JOB_ENDED).ifPresent(period -> jobs.forget(now.minus(period)));
    Optional<JobStore.Taken> taken = jobs.claim(id, worker, MOST_ATTEMPTS, now, now.plus(LEASE));
    if (taken.isEmpty()) {
      jobs.giveUp(id, MOST_ATTEMPTS, now);
    }
    return taken;
  }

  /** Says how far it is, for others to see at once, whatever transaction the work is in. @throws JobNotWanted when it is not wanted any more */
  @Public("only the server's own runner calls this")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void progress(JobRun run, long done, long total) {
    demand(jobs.progress(run.id(), run.worker(), done, total, clock.instant().plus(LEASE)));
  }

  /** Says that the server lives. @return whether the work is still wanted from it */
  @Public("only the server's own runner calls this")
  public boolean beat(UUID id, UUID worker) {
    return jobs.beat(id, worker, clock.instant().plus(LEASE));
  }

  /** It is done, with whatever the same transaction keeps. @throws JobNotWanted when it is not wanted any more: nothing is kept */
  @Public("only the server's own runner and the work it runs call this")
  public void done(JobRun run) {
    demand(jobs.done(run.id(), run.worker(), null, clock.instant()));
  }

  /** As {@link #done(JobRun)}. @param result what came of it, a record, for whoever asked */
  @Public("only the server's own runner and the work it runs call this")
  public void done(JobRun run, Object result) {
    demand(jobs.done(run.id(), run.worker(), Json.write(result), clock.instant()));
  }

  /**
   * It failed.
   *
   * @param problem code of why the rules refused it, null when they did not
   * @param told what the text of the problem names
   * @param incident name of the failure in the log, null when the rules refused it
   */
  @Public("only the server's own runner calls this")
  public void failed(JobRun run, String problem, Map<String, Object> told, String incident) {
    jobs.failed(run.id(), run.worker(), problem, told.isEmpty() ? null : Json.write(told), incident, clock.instant());
  }

  private static void demand(boolean wanted) {
    if (!wanted) {
      throw new JobNotWanted();
    }
  }
}
