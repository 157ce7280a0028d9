package id.baku.links.store;

import id.baku.links.LinkState;
import id.baku.links.LinkUse;
import id.baku.links.LinkVerdict;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the current agency and what came of asking for them. */
@Dependent
public class LinkStore {

  @Inject Sql sql;

  /** Keeps exactly these in mind; what is known of those that stay is kept. */
  public void keep(List<LinkUse> uses, Instant now) {
    Map<String, Object> values = Map.of("now", now, "kinds", column(uses, use -> use.kind().name()), "keys", column(uses, LinkUse::key),
        "labels", column(uses, LinkUse::label), "addresses", column(uses, LinkUse::address));
    sql.execute("links/forget-uses", values);
    sql.execute("links/keep-uses", values);
  }

  public List<LinkState> due(Instant now) {
    return sql.list("links/due", Map.of("now", now), LinkStore::state);
  }

  public List<LinkState> list() {
    return sql.list("links/list", Map.of(), LinkStore::state);
  }

  public void keep(LinkState state) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", state.use().kind().name());
    values.put("key", state.use().key());
    values.put("address", state.use().address());
    values.put("askedAt", state.askedAt());
    values.put("verdict", state.verdict().name());
    values.put("detail", state.detail());
    values.put("failures", state.failures());
    values.put("failingSince", state.failingSince());
    values.put("dueAt", state.dueAt());
    sql.execute("links/keep-answer", values);
  }

  public void askAgain(Instant askedBefore, Instant now) {
    sql.execute("links/ask-again", Map.of("before", askedBefore, "now", now));
  }

  public void looked(Instant now) {
    sql.execute("links/looked", Map.of("now", now));
  }

  public void lookSoon() {
    sql.execute("links/look-soon", Map.of());
  }

  /** Of all agencies, those that waited longest first. */
  public List<Long> agencies(Instant notLookedAtSince, int most) {
    return sql.list("links/agencies", Map.of("before", notLookedAtSince, "most", most), row -> row.number("agency_id"));
  }

  private static LinkState state(Row row) throws SQLException {
    String verdict = row.text("verdict");
    return new LinkState(new LinkUse(LinkUse.Kind.valueOf(row.text("kind")), row.text("key"), row.text("label"), row.text("address")),
        row.instant("asked_at"), verdict == null ? null : LinkVerdict.valueOf(verdict), row.text("detail"), (int) row.number("failures"),
        row.instant("failing_since"), row.instant("due_at"));
  }

  private static String[] column(List<LinkUse> uses, Function<LinkUse, String> value) {
    return uses.stream().map(value).toArray(String[]::new);
  }
}
