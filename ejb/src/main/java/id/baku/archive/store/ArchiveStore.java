package id.baku.archive.store;

import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.Archived;
import id.baku.archive.Arrival;
import id.baku.archive.ArrivalWork;
import id.baku.archive.Arrived;
import id.baku.archive.Arriving;
import id.baku.archive.TenantTable;
import id.baku.jobs.JobState;
import id.baku.jobs.JobView;
import id.baku.platform.Digests;
import id.baku.platform.Json;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Exports of the current agency, and its rows as they travel. */
@Dependent
public class ArchiveStore {

  @Inject Sql sql;

  /** A column that holds the number of a row: of its own when {@code target} is null, else of a row of that table. */
  public record Reference(String column, String target) {

    public boolean isToAccount() {
      return "account".equals(target);
    }
  }

  /** Takes one row. */
  @FunctionalInterface
  public interface RowTaker {
    void take(String row, String digest) throws IOException;
  }

  public void rows(TenantTable table, RowTaker taker) throws IOException {
    sql.each("archive/rows", Map.of("table", table.table(), "without", table.beside()),
        row -> taker.take(row.text("row_text"), row.text("digest")));
  }

  public Content content(TenantTable table) {
    List<String> digests = sql.list("archive/digests", Map.of("table", table.table(), "without", table.beside()), row -> row.text("digest"));
    return new Content(table.table(), digests.size(), Digests.sha256(String.join("\n", digests)));
  }

  public List<Reference> references(TenantTable table) {
    return sql.list("archive/references", Map.of("table", table.table()), row -> new Reference(row.text("name"), row.text("target")));
  }

  public byte[] fileContent(String sha256) {
    return sql.first("archive/file-content", Map.of("sha256", sha256), row -> row.bytes("content")).orElseThrow();
  }

  public Origin origin() {
    return sql.first("archive/origin", Map.of(), row -> new Origin(row.text("public_id"), row.text("slug"), row.text("name"),
        row.text("government_slug"), row.text("region_code"), row.text("zone"), row.flag("is_sample"))).orElseThrow();
  }

  public void keep(UUID job, long size, String sha256, Instant at, Instant until) {
    sql.execute("archive/keep", Map.of("job", job, "size", size, "sha256", sha256, "at", at, "until", until));
  }

  public void keepPiece(UUID job, int number, byte[] content) {
    sql.execute("archive/keep-piece", Map.of("job", job, "number", number, "content", content));
  }

  public List<Archived> list(Instant now) {
    return sql.list("archive/list", Map.of("now", now), row -> new Archived(row.uuid("job_id"), row.number("size"), row.text("sha256"),
        row.instant("made_at"), row.instant("until")));
  }

  public void copy(UUID job, Instant now, OutputStream to) throws IOException {
    sql.each("archive/pieces", Map.of("job", job, "now", now), row -> to.write(row.bytes("content")));
  }

  /** Addresses of all services of the current agency. */
  public List<String> slugs() {
    return sql.list("archive/slugs", Map.of(), row -> row.text("slug"));
  }

  public void remove(UUID job) {
    sql.execute("archive/remove", Map.of("job", job));
  }

  public List<Arrival> arrivals(Instant since) {
    return sql.list("archive/arrivals", Map.of("since", since), row -> {
      String result = row.text("result");
      boolean arrived = row.text("state").equals(JobState.DONE.name());
      JobView job = new JobView(row.uuid("job_id"), ArrivalWork.KIND, JobState.valueOf(row.text("state")), row.number("done"), row.number("total"),
          row.text("asked_by"), row.instant("asked_at"), row.instant("started_at"), row.instant("ended_at"), row.text("problem"),
          row.text("incident"));
      return new Arrival(row.number("agency_id"), Json.read(row.text("input"), Arriving.class), job,
          arrived ? Json.read(result, Arrived.class) : null, arrived || result == null ? Map.of() : texts(result));
    });
  }

  public void forget(Instant now) {
    sql.execute("archive/forget", Map.of("now", now));
  }

  public List<Long> agenciesWithOld(Instant now) {
    return sql.list("archive/agencies-with-old", Map.of("now", now), row -> row.number("agency_id"));
  }

  public boolean isKnown(Origin agency) {
    return sql.first("archive/known", Map.of("slug", agency.slug(), "id", agency.id()), row -> true).isPresent();
  }

  public boolean knowsPlaceOf(Origin agency) {
    return sql.first("archive/government-known", Map.of("government", agency.government(), "region", agency.region()), row -> true).isPresent();
  }

  /** Has the database look now at what it would look at last. */
  public void settle() {
    sql.execute("archive/settle", Map.of());
  }

  public void giveCodes() {
    sql.execute("archive/give-codes", Map.of());
  }

  /** Numbers for rows to come. */
  public List<Long> numbers(TenantTable table, int n) {
    return sql.list("archive/numbers", Map.of("sequence", table.table() + "_id_seq", "n", n), row -> row.number("number"));
  }

  /** @param rows JSON array of them @return how many were added */
  public long restore(TenantTable table, String rows) {
    return sql.first("archive/restore", Map.of("table", table.table(), "rows", rows), row -> row.number("added")).orElseThrow();
  }

  private static Map<String, String> texts(String json) {
    Map<String, String> texts = new TreeMap<>();
    Map<?, ?> read = Json.read(json, Map.class);
    read.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    return texts;
  }
}
