package id.baku.archive.store;

import id.baku.archive.ClosingItem;
import id.baku.archive.ClosingProof;
import id.baku.archive.ClosingProof.Erased;
import id.baku.archive.ClosingView;
import id.baku.platform.Json;
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
import java.util.UUID;

/** The closing of the current agency. What two people may want at once is one conditional statement. */
@Dependent
public class ClosingStore {

  @Inject Sql sql;

  /** @param account of the person who looks */
  public Optional<ClosingView> open(long account) {
    return sql.first("archive/closing", Map.of(), row -> view(row, account));
  }

  /**
   * Of all agencies of a government.
   *
   * @param government null for all
   * @param account of the person who looks
   */
  public List<ClosingItem> of(String government, long account) {
    Map<String, Object> values = new HashMap<>();
    values.put("government", government);
    return sql.list("archive/closings", values, row -> {
      String proof = row.text("proof");
      return new ClosingItem(row.uuid("closing_id"), row.text("agency_slug"), row.text("agency_name"), view(row, account), row.instant("ended_at"),
          proof == null ? null : Json.read(proof, ClosingProof.class));
    });
  }

  private static ClosingView view(Row row, long account) throws SQLException {
    Long asker = row.numberOrNull("asked_by");
    return new ClosingView(!row.text("state").equals("ASKED"), row.text("reason"), row.text("successor"), row.text("successor_name"),
        row.text("asker"), asker != null && asker == account, row.instant("asked_at"), row.text("confirmer"), row.instant("erase_after"));
  }

  public boolean ask(UUID id, String reason, String successor, long by, Instant at) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "reason", reason, "by", by, "at", at));
    values.put("successor", successor);
    return sql.execute("archive/ask-closing", values) == 1;
  }

  public boolean confirm(long by, Instant eraseAfter) {
    return sql.execute("archive/confirm-closing", Map.of("by", by, "after", eraseAfter)) == 1;
  }

  /** What was taken back. @param eraseAfter null when nobody had confirmed it */
  public record TakenBack(Instant eraseAfter) {}

  public Optional<TakenBack> cancel(Instant at) {
    return sql.first("archive/cancel-closing", Map.of("at", at), row -> new TakenBack(row.instant("erase_after")));
  }

  public List<Erased> erase() {
    return sql.list("archive/erase", Map.of(), row -> new Erased(row.text("table_name"), row.number("rows_before"), row.number("rows_after")));
  }

  public void closed(String proof, Instant at) {
    sql.execute("archive/closed", Map.of("proof", proof, "at", at));
  }

  /** Of all agencies. */
  public List<Long> due(Instant now) {
    return sql.list("archive/agencies-to-close", Map.of("now", now), row -> row.number("agency_id"));
  }
}
