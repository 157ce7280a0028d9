package id.baku.security.store;

import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Sql;
import id.baku.security.Actor;
import id.baku.security.Trail.Subject;
import id.baku.security.TrailEntry;
import id.baku.security.model.Changes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The trail of the current agency: it only ever grows. */
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

  public Page<TrailEntry> list(String subject, String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = new HashMap<>();
    values.put("subject", subject);
    values.put("all", key == null);
    values.put("at", key == null ? null : PageKey.instant(key[0]));
    values.put("id", key == null ? null : PageKey.number(key[1]));
    values.put("size", limit + 1);
    return Page.of(sql.list("security/trail", values, row -> new TrailEntry(row.number("id"), row.instant("at"), row.text("actor"),
        row.flag("by_person"), row.text("act"), row.text("subject"), row.text("label"), Changes.between(row.text("before"), row.text("after")))),
        limit, entry -> PageKey.of(entry.at(), entry.id()));
  }
}
