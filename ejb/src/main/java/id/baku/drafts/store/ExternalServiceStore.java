package id.baku.drafts.store;

import id.baku.drafts.DraftOrigin;
import id.baku.drafts.DraftRow;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What partners call services of the current agency. */
@Dependent
public class ExternalServiceStore {

  @Inject Sql sql;

  /** One writer at a time, so that what is compared is what is replaced. */
  public void lock() {
    sql.first("drafts/lock", Map.of(), row -> row.number("id"));
  }

  public Optional<Tied> find(String externalId) {
    return sql.first("drafts/find", Map.of("externalId", externalId),
        row -> new Tied(row.text("slug"), row.text("token"), row.instant("written_at")));
  }

  public Optional<DraftOrigin> ofStandard(UUID standard) {
    return sql.first("drafts/of-standard", Map.of("standard", standard),
        row -> new DraftOrigin(row.text("external_id"), row.text("token"), row.instant("written_at")));
  }

  /** Whether a partner calls this service by some id already. */
  public boolean isTied(String slug) {
    return sql.first("drafts/is-tied", Map.of("slug", slug), row -> row.flag("tied")).orElseThrow();
  }

  /** From now on, and written by this token just now. */
  public void tie(String externalId, String slug, long token, Instant at) {
    sql.execute("drafts/tie", Map.of("externalId", externalId, "slug", slug, "token", token, "at", at));
  }

  /** @param after the last one of the page before, null for the first page */
  public List<DraftRow> list(String after, int size) {
    Map<String, Object> values = new HashMap<>();
    values.put("after", after);
    values.put("size", size);
    return sql.list("drafts/list", values, row -> new DraftRow(row.text("external_id"), row.uuid("public_id"), row.text("slug"), row.text("name"),
        (int) row.number("number"), row.text("origin"), row.text("token"), row.instant("written_at")));
  }

  public long count() {
    return sql.first("drafts/count", Map.of(), row -> row.number("rows")).orElseThrow();
  }

  /** The service behind an id, and who wrote by it last. */
  public record Tied(String slug, String token, Instant writtenAt) {}
}
