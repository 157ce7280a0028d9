package id.baku.security.store;

import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.security.Actor;
import id.baku.security.Trail.Subject;
import id.baku.security.TrailEntry;
import id.baku.security.model.Changes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trail of the current agency, or of the office that was entered: it only ever grows. */
@Dependent
public class TrailStore {

  @Inject Sql sql;

  public void add(Instant at, Actor actor, String act, Subject subject, String before, String after) {
    Map<String, Object> values = new HashMap<>();
    values.put("at", at);
    values.put("account", actor.accountId().isPresent() ? actor.accountId().getAsLong() : null);
    values.put("actor", actor.label());
    values.put("act", act);
    values.put("subject", subject.name());
    values.put("label", subject.label());
    values.put("before", before);
    values.put("after", after);
    sql.execute("security/record", values);
  }

  /** From now on the trail is that of an office, until the transaction ends; null: of none any more. */
  public void enter(String office) {
    Map<String, Object> values = new HashMap<>();
    values.put("office", office);
    sql.first("security/enter-office", values, row -> row.text("office"));
  }

  /** What the government of the current agency, whose office was entered, decided about those who work in all its agencies; newest first. */
  public List<TrailEntry> ofOfficers(int most) {
    return sql.list("security/trail-of-officers", Map.of("size", most), TrailStore::entry);
  }

  public Page<TrailEntry> list(String subject, String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = new HashMap<>();
    values.put("subject", subject);
    values.put("all", key == null);
    values.put("at", key == null ? null : PageKey.instant(key[0]));
    values.put("id", key == null ? null : PageKey.number(key[1]));
    values.put("size", limit + 1);
    return Page.of(sql.list("security/trail", values, TrailStore::entry), limit, entry -> PageKey.of(entry.at(), entry.id()));
  }

  private static TrailEntry entry(Row row) throws SQLException {
    return new TrailEntry(row.number("id"), row.instant("at"), row.text("actor"), row.flag("by_person"), row.text("act"), row.text("subject"),
        row.text("label"), Changes.between(row.text("before"), row.text("after")));
  }
}
