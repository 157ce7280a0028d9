package id.baku.jobs.store;

import id.baku.jobs.JobAsked;
import id.baku.jobs.JobOfAgency;
import id.baku.jobs.JobState;
import id.baku.jobs.JobView;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Work of the current agency. Whatever two may want at once is one conditional statement: the later one changes no row. */
@Dependent
public class JobStore {

  @Inject Sql sql;

  /** Work that a server has taken. @param input JSON of what was asked for */
  public record Taken(String kind, String input) {}

  /** @return false when the same is asked for already */
  public boolean ask(UUID id, String kind, String input, Instant at, OptionalLong by) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("kind", kind);
    values.put("input", input);
    values.put("at", at);
    values.put("by", by.isPresent() ? by.getAsLong() : null);
    return sql.execute("jobs/ask", values) == 1;
  }

  public UUID unfinishedOf(String kind) {
    return sql.first("jobs/unfinished-of-kind", Map.of("kind", kind), row -> row.uuid("public_id")).orElseThrow();
  }

  public List<JobView> list(int size) {
    return sql.list("jobs/list", Map.of("size", size), JobStore::view);
  }

  public Optional<JobView> view(UUID id) {
    return sql.first("jobs/view", Map.of("id", id), JobStore::view);
  }

  public boolean cancel(UUID id, Instant at) {
    return sql.execute("jobs/cancel", Map.of("id", id, "at", at)) == 1;
  }

  public boolean again(UUID id) {
    return sql.execute("jobs/again", Map.of("id", id)) == 1;
  }

  public Optional<Taken> claim(UUID id, UUID worker, int most, Instant at, Instant until) {
    return sql.first("jobs/claim", Map.of("id", id, "worker", worker, "most", most, "at", at, "until", until),
        row -> new Taken(row.text("kind"), row.text("input")));
  }

  public void giveUp(UUID id, int most, Instant at) {
    sql.execute("jobs/give-up", Map.of("id", id, "most", most, "at", at));
  }

  public boolean progress(UUID id, UUID worker, long done, long total, Instant until) {
    return sql.execute("jobs/progress", Map.of("id", id, "worker", worker, "done", done, "total", total, "until", until)) == 1;
  }

  public boolean beat(UUID id, UUID worker, Instant until) {
    return sql.execute("jobs/beat", Map.of("id", id, "worker", worker, "until", until)) == 1;
  }

  /** @param result JSON of what came of it, null for nothing to tell */
  public boolean done(UUID id, UUID worker, String result, Instant at) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "worker", worker, "at", at));
    values.put("result", result);
    return sql.execute("jobs/done", values) == 1;
  }

  /** @param told JSON of what the text of the problem names, null for nothing */
  public void failed(UUID id, UUID worker, String problem, String told, String incident, Instant at) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "worker", worker, "at", at));
    values.put("problem", problem);
    values.put("told", told);
    values.put("incident", incident);
    sql.execute("jobs/failed", values);
  }

  public void forget(Instant before) {
    sql.execute("jobs/forget", Map.of("before", before));
  }

  /** Of all agencies. */
  public List<JobAsked> unfinished(Instant now) {
    return sql.list("jobs/unfinished", Map.of("now", now), row -> new JobAsked(row.number("agency_id"), row.uuid("job_id")));
  }

  /** Of all agencies. */
  public List<JobOfAgency> ofAgencies(Instant since) {
    return sql.list("jobs/of-agencies", Map.of("since", since), row -> new JobOfAgency(row.text("agency"), row.text("kind"),
        JobState.valueOf(row.text("state")), row.instant("asked_at"), row.instant("started_at"), row.instant("ended_at"), row.text("incident")));
  }

  private static JobView view(Row row) throws SQLException {
    return new JobView(row.uuid("public_id"), row.text("kind"), JobState.valueOf(row.text("state")), row.number("done"), row.number("total"),
        row.text("asked_by"), row.instant("asked_at"), row.instant("started_at"), row.instant("ended_at"), row.text("problem"),
        row.text("incident"));
  }
}
