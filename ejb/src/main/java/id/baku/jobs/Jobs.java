package id.baku.jobs;

import id.baku.jobs.store.JobStore;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The work of the current agency, for its people. */
@Stateless
@TenantScoped
public class Jobs {

  private static final int SHOWN = 50;

  @Inject JobStore jobs;
  @Inject Event<JobAsked> asked;
  @Inject CurrentTenant tenant;
  @Inject Trail trail;
  @Inject Clock clock;

  /** The newest, newest first. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<JobView> list() {
    return jobs.list(SHOWN);
  }

  /** @throws NotFound job.unknown also for another agency's */
  @Permitted(Permission.READ_OWN_AGENCY)
  public JobView view(UUID id) {
    return jobs.view(id).orElseThrow(() -> new NotFound("job.unknown"));
  }

  /** @throws Refused job.ended */
  @Permitted(Permission.EXPORT_AGENCY)
  public void cancel(UUID id) {
    JobView job = view(id);
    if (!jobs.cancel(id, clock.instant())) {
      throw new Refused("job.ended");
    }
    trail.record("job.cancelled", new Subject("job", id.toString(), job.kind()), null, new Kind(job.kind()));
  }

  /** @throws Refused job.under-way when it is not over, or the same was asked for anew */
  @Permitted(Permission.EXPORT_AGENCY)
  public void tryAgain(UUID id) {
    JobView job = view(id);
    if (!jobs.again(id)) {
      throw new Refused("job.under-way");
    }
    trail.record("job.tried-again", new Subject("job", id.toString(), job.kind()), null, new Kind(job.kind()));
    asked.fire(new JobAsked(tenant.id(), id));
  }

  /** What the trail tells. */
  public record Kind(String kind) {}
}
