package id.baku.findings;

import id.baku.agencies.ReferenceChanged;
import id.baku.security.RunAs;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks through standards beside the requests, one agency at a time. What is asked for within a moment is one check.
 */
@ApplicationScoped
public class FindingChecks {

  private static final Logger LOG = Logger.getLogger(FindingChecks.class.getName());
  private static final String WHY = "temuan";
  private static final long MOMENT_MILLIS = 700;

  private final Semaphore room = new Semaphore(1);
  private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

  @Inject RunAs runAs;
  @Inject FindingDesk desk;
  @Inject UnfinishedChecks unfinished;
  @Resource ManagedScheduledExecutorService executor;

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) CheckAsked asked) {
    start(asked.agencyId());
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged changed) {
    if (LintDataReader.DOCUMENTS.contains(changed.name())) {
      executor.schedule(this::resume, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Takes up what a server that is gone left undone, and whatever was looked for with other data than there is now. */
  public void resume() {
    runAs.nobody(WHY, () -> unfinished.all().forEach(this::start));
  }

  private void start(long agencyId) {
    if (waiting.add(agencyId)) {
      executor.schedule(() -> check(agencyId), MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void check(long agencyId) {
    room.acquireUninterruptibly();
    try {
      waiting.remove(agencyId); // what is asked for from now on is another check
      runAs.agency(agencyId, WHY, desk::check);
    } catch (RuntimeException failed) { // the request stays; the next one or the next start tries again
      LOG.log(Level.SEVERE, failed, () -> "the standards of agency " + agencyId + " could not be checked");
    } finally {
      room.release();
    }
  }
}
