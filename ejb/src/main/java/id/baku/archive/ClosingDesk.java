package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ClosingStore;
import id.baku.jobs.JobDesk;
import id.baku.jobs.JobOrders;
import id.baku.jobs.JobRun;
import id.baku.platform.Digests;
import id.baku.platform.Json;
import id.baku.security.Public;
import id.baku.security.Trail;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the servers do once the time to think again is over. */
@Stateless
@TenantScoped
public class ClosingDesk {

  @Inject ClosingStore closings;
  @Inject ArchiveStore archives;
  @Inject JobOrders orders;
  @Inject JobDesk jobs;
  @Inject Trail trail;
  @Inject Clock clock;

  /** Rows of a table before and after. */
  public record Erased(String table, long before, long after) {}

  /** What was erased, table by table. @param sha256 of the tables' JSON */
  public record Proof(List<Erased> tables, String sha256) {}

  @Public("only the server's own timetable calls this")
  public void begin() {
    orders.ask(ClosingWork.KIND, new ArchiveDesk.Everything());
  }

  /** Erases in one transaction, which also holds the proof, its entry in the trail, and the end of the job. */
  @Public("only the server's own runner calls this; the database asks whether two people closed the agency")
  public void erase(JobRun run) {
    List<Erased> tables = closings.erase();
    Proof proof = new Proof(tables, Digests.sha256(Json.write(tables)));
    closings.closed(Json.write(proof), clock.instant());
    trail.record("agency.closed", AgencyClosing.subject(archives.origin()), null, proof);
    jobs.done(run);
  }
}
