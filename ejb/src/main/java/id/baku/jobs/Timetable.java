package id.baku.jobs;

import id.baku.platform.Ids;
import id.baku.platform.Incident;
import id.baku.security.RunAs;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What is done again and again: whatever registers here is done by one server at a time, and shown to whoever runs Baku. */
@ApplicationScoped
public class Timetable {

  private static final String WHY = "jadwal";

  /** This run of this server. */
  private final UUID worker = Ids.next();
  private final Map<String, RecurringJob> known = new ConcurrentHashMap<>();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<String> running = ConcurrentHashMap.newKeySet();

  @Inject TimetableDesk desk;
  @Inject RunAs runAs;
  @Inject Clock clock;
  @Resource ManagedExecutorService executor;

  /** From now on this server does it when it is due. */
  public void register(RecurringJob job) {
    known.put(job.name(), job);
  }

  /** Begins what is due. */
  void look() {
    List<String> due = new ArrayList<>();
    runAs.nobody(WHY, () -> {
      known.values().stream().filter(job -> written.add(job.name())).forEach(desk::keep);
      due.addAll(desk.due());
    });
    due.stream().filter(known::containsKey).filter(running::add).forEach(name -> executor.submit(() -> take(known.get(name))));
  }

  /** Tells that this server lives. */
  void beat() {
    runAs.nobody(WHY, () -> running.forEach(name -> desk.beat(name, worker)));
  }

  private void take(RecurringJob job) {
    try {
      boolean[] mine = {false};
      runAs.nobody(WHY, () -> mine[0] = desk.take(job.name(), worker));
      if (mine[0]) {
        run(job);
      }
    } finally {
      running.remove(job.name());
    }
  }

  private void run(RecurringJob job) {
    Instant began = clock.instant();
    String incident = null;
    try {
      job.work().run();
    } catch (RuntimeException failure) {
      incident = Incident.log("recurring job " + job.name(), failure);
    }
    String failed = incident;
    Duration took = Duration.between(began, clock.instant());
    runAs.nobody(WHY, () -> desk.ended(job, worker, took, failed));
  }
}
