package id.baku.jobs;

import id.baku.platform.Ids;
import id.baku.platform.Incident;
import id.baku.platform.ProblemException;
import id.baku.security.RunAs;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Does the agencies' work on this server, two pieces at a time. */
@ApplicationScoped
public class JobRunner {

  private static final String WHY = "pekerjaan";
  private static final int AT_ONCE = 2;

  /** This run of this server. */
  private final UUID worker = Ids.next();
  private final Semaphore room = new Semaphore(AT_ONCE);
  private final Set<JobAsked> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  @Inject RunAs runAs;
  @Inject JobDesk desk;
  @Inject UnfinishedJobs unfinished;
  @Inject @Any Instance<JobWork> kinds;
  @Resource ManagedExecutorService executor;

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
    executor.submit(this::look);
  }

  /** Begins what waits or was left by a server that is gone, as far as there is room. */
  void look() {
    if (stopping || room.availablePermits() == 0) {
      return;
    }
    List<JobAsked> waiting = new ArrayList<>();
    runAs.nobody(WHY, () -> waiting.addAll(unfinished.all()));
    waiting.forEach(this::start);
  }

  /** Tells that this server lives. */
  void beat() {
    running.forEach(job -> runAs.agency(job.agencyId(), WHY, () -> desk.beat(job.jobId(), worker)));
  }

  private void start(JobAsked job) {
    if (room.tryAcquire()) {
      executor.submit(() -> {
        try {
          runAs.agency(job.agencyId(), WHY, () -> work(job));
        } finally {
          room.release();
        }
      });
    }
  }

  private void work(JobAsked job) {
    desk.claim(job.jobId(), worker).ifPresent(taken -> {
      running.add(job);
      try {
        run(taken.kind(), new JobRun(job.jobId(), worker, taken.input(), desk));
      } finally {
        running.remove(job);
      }
    });
  }

  private void run(String kind, JobRun run) {
    try {
      kinds.stream().filter(work -> work.kind().equals(kind)).findFirst()
          .orElseThrow(() -> new IllegalStateException("Nobody knows the work " + kind)).run(run);
    } catch (ProblemException refused) {
      desk.failed(run, refused.code(), refused.params(), null);
    } catch (RuntimeException failure) {
      if (!stopping && desk.beat(run.id(), worker)) { // else somebody cancelled it, or the next server takes it up
        desk.failed(run, null, Map.of(), Incident.log("job " + kind + " " + run.id(), failure));
      }
    }
  }

  /** What is under way stays begun, so that the next server takes it up. */
  @PreDestroy
  void stop() {
    stopping = true;
  }
}
