package id.baku.jobs;

import id.baku.jobs.store.JobStore;
import id.baku.platform.Ids;
import id.baku.platform.Json;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Asks for work in the transaction of what it follows from: a server begins when that is committed. */
@Dependent
public class JobOrders {

  @Inject JobStore jobs;
  @Inject Event<JobAsked> asked;
  @Inject CurrentTenant tenant;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * An agency has one unfinished piece of work of a kind: asking again gives that one.
   *
   * @param input what the work needs to know, a record
   */
  public UUID ask(String kind, Object input) {
    UUID id = Ids.next();
    if (!jobs.ask(id, kind, Json.write(input), clock.instant(), actor.accountId())) {
      return jobs.unfinishedOf(kind);
    }
    asked.fire(new JobAsked(tenant.id(), id));
    return id;
  }

  /**
   * Nobody wants it any more. Who says so is for the caller to write down.
   *
   * @throws Refused job.ended also for another agency's
   */
  public void cancel(UUID id) {
    if (!jobs.cancel(id, clock.instant())) {
      throw new Refused("job.ended");
    }
  }
}
