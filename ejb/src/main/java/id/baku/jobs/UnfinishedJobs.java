package id.baku.jobs;

import id.baku.jobs.store.JobStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What waits for a server, whosever it is. */
@Stateless
@CrossTenant("a server that has room does not know whose work waits; it learns the numbers and nothing else")
public class UnfinishedJobs {

  @Inject JobStore jobs;
  @Inject Clock clock;

  @Public("only the server's own runner calls this")
  public List<JobAsked> all() {
    return jobs.unfinished(clock.instant());
  }
}
