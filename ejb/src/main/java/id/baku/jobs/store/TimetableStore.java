package id.baku.jobs.store;

import id.baku.jobs.RecurringView;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the servers do again and again. */
@Dependent
public class TimetableStore {

  @Inject Sql sql;

  public List<RecurringView> all() {
    return sql.list("jobs/timetable", Map.of(), row -> {
      Long millis = row.numberOrNull("millis");
      return new RecurringView(row.text("name"), Duration.ofSeconds(row.number("every_seconds")), row.instant("due_at"), row.flag("running"),
          row.instant("started_at"), row.instant("ended_at"), millis == null ? null : Duration.ofMillis(millis), row.instant("failed_at"),
          row.text("incident"));
    });
  }

  public void keep(String name, Duration every, Instant due) {
    sql.execute("jobs/keep-recurring", Map.of("name", name, "every", every.toSeconds(), "due", due));
  }

  public List<String> due(Instant now) {
    return sql.list("jobs/due", Map.of("now", now), row -> row.text("name"));
  }

  public boolean take(String name, UUID worker, Instant at, Instant until) {
    return sql.execute("jobs/take-recurring", Map.of("name", name, "worker", worker, "at", at, "until", until)) == 1;
  }

  public void beat(String name, UUID worker, Instant until) {
    sql.execute("jobs/beat-recurring", Map.of("name", name, "worker", worker, "until", until));
  }

  public void ended(String name, UUID worker, Instant at, Duration took, Instant due, String incident) {
    Map<String, Object> values = new HashMap<>(Map.of("name", name, "worker", worker, "at", at, "millis", took.toMillis(), "due", due));
    values.put("incident", incident);
    sql.execute("jobs/ended-recurring", values);
  }

  public void runNow(String name, Instant at) {
    sql.execute("jobs/run-now", Map.of("name", name, "at", at));
  }
}
