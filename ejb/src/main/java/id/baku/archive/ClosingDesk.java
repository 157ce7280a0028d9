package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ClosingStore;
import id.baku.jobs.JobDesk;
import id.baku.jobs.JobOrders;
import id.baku.jobs.JobRun;
import id.baku.platform.Json;
import id.baku.security.Public;
import id.baku.security.Trail;
import id.baku.security.TrailErasure;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the servers do once the time to think again is over. */
@Stateless
@TenantScoped
public class ClosingDesk {

  @Inject ClosingStore closings;
  @Inject ArchiveStore archives;
  @Inject JobOrders orders;
  @Inject JobDesk jobs;
  @Inject TrailErasure names;
  @Inject Trail trail;
  @Inject Clock clock;

  @Public("only the server's own timetable calls this")
  public void begin() {
    orders.ask(ClosingWork.KIND, new ArchiveDesk.Everything());
  }

  /**
   * Erases in one transaction, which also holds the proof, its entry in the trail, and the end of the job. The trail keeps pseudonyms, and its
   * last entry is the proof.
   */
  @Public("only the server's own runner calls this; the database asks whether two people closed the agency")
  public void erase(JobRun run) {
    ClosingProof proof = ClosingProof.of(closings.erase());
    closings.closed(Json.write(proof), clock.instant());
    jobs.done(run);
    names.everything();
    trail.record("agency.closed", AgencyClosing.subject(archives.origin()), null, proof);
  }
}
