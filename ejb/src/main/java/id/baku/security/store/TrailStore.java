package id.baku.security.store;

import id.baku.platform.Capital;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.security.Actor;
import id.baku.security.Trail.Subject;
import id.baku.security.TrailCheck;
import id.baku.security.TrailChoices;
import id.baku.security.TrailEntry;
import id.baku.security.TrailExport;
import id.baku.security.TrailFilter;
import id.baku.security.TrailPlace;
import id.baku.security.TrailRow;
import id.baku.security.model.Changes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The trail of the current agency, or of the office that was entered: it only ever grows. */
@Dependent
public class TrailStore {

  @Inject Sql sql;

  /** Where the next entry comes; others wait until this transaction ends. */
  public TrailPlace next(Actor actor, Instant now) {
    Map<String, Object> values = new HashMap<>();
    values.put("account", account(actor));
    values.put("now", now);
    values.put("capital", Capital.ZONE.getId());
    return sql.first("security/next-of-trail", values, row -> new TrailPlace(row.text("owner"), row.number("seq"), row.bytes("hash"),
        row.text("capacity"))).orElseThrow();
  }

  /** @param seal of the trail with this entry as its last */
  public void add(TrailRow row, byte[] seal) {
    Map<String, Object> values = new HashMap<>();
    values.put("seq", row.seq());
    values.put("at", row.at());
    values.put("account", row.account());
    values.put("actor", row.actor());
    values.put("capacity", row.capacity());
    values.put("act", row.act());
    values.put("subject", row.subject());
    values.put("salt", row.salt());
    values.put("label", row.label().value());
    values.put("labelDigest", row.label().digest());
    values.put("before", row.before().value());
    values.put("beforeDigest", row.before().digest());
    values.put("after", row.after().value());
    values.put("afterDigest", row.after().digest());
    values.put("address", row.address().value());
    values.put("addressSalt", row.addressSalt());
    values.put("addressDigest", row.address().digest());
    values.put("hash", row.hash());
    values.put("mac", seal);
    sql.execute("security/record", values);
  }

  /** From now on the trail is that of an office, until the transaction ends; null: of none any more. */
  public void enter(String office) {
    Map<String, Object> values = new HashMap<>();
    values.put("office", office);
    sql.first("security/enter-office", values, row -> row.text("office"));
  }

  /** The office that was entered in this transaction, null when none was. */
  public String office() {
    return sql.first("security/entered-office", Map.of(), row -> row.text("office")).filter(office -> !office.isEmpty()).orElse(null);
  }

  /** What the government of the current agency, whose office was entered, decided about those who work in all its agencies; newest first. */
  public List<TrailEntry> ofOfficers(int most) {
    return sql.list("security/trail-of-officers", Map.of("size", most), TrailStore::entry);
  }

  /** Number of the newest entry, 0 when there is none; nobody adds one before this transaction ends. */
  public long last() {
    return sql.first("security/last-of-trail", Map.of(), row -> row.number("seq")).orElse(0L);
  }

  public List<Long> agencies() {
    return sql.list("security/agencies-with-trails", Map.of(), row -> row.number("id"));
  }

  public List<String> governments() {
    return sql.list("security/governments-with-trails", Map.of(), row -> row.text("slug"));
  }

  /** Reads the whole trail into a check. */
  public TrailCheck.Verdict check(TrailCheck check) {
    try {
      sql.each("security/whole-trail", Map.of(), check::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return check.end();
  }

  /** @param everything also whom the entries name, not only from where they were made */
  public void erase(long until, boolean everything) {
    sql.first("security/erase-trail", Map.of("until", until, "everything", everything), row -> row.text("done"));
  }

  public Page<TrailEntry> list(TrailFilter asked, String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = values(asked);
    values.put("all", key == null);
    values.put("at", key == null ? null : PageKey.instant(key[0]));
    values.put("id", key == null ? null : PageKey.number(key[1]));
    values.put("size", limit + 1);
    return Page.of(sql.list("security/trail", values, TrailStore::entry), limit, entry -> PageKey.of(entry.at(), entry.id()));
  }

  public void each(TrailFilter asked, TrailExport.Taker taker) throws IOException {
    sql.each("security/trail-export", values(asked), row -> taker.take(entry(row)));
  }

  public TrailChoices choices() {
    Map<UUID, String> people = new LinkedHashMap<>();
    List<String> acts = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    sql.list("security/trail-choices", Map.of(), row -> switch (row.text("list")) {
      case "person" -> people.put(UUID.fromString(row.text("value")), row.text("name"));
      case "act" -> acts.add(row.text("value"));
      default -> kinds.add(row.text("value"));
    });
    return new TrailChoices(people, acts, kinds);
  }

  public boolean isNotedSince(Instant since, Actor actor, String act, Subject subject) {
    Map<String, Object> values = new HashMap<>(Map.of("since", since, "account", actor.own(), "act", act, "subject", subject.name()));
    values.put("address", actor.address());
    return sql.first("security/noted-since", values, row -> row.number("found")).isPresent();
  }

  private static Map<String, Object> values(TrailFilter asked) {
    Map<String, Object> values = new HashMap<>();
    values.put("subject", asked.subject());
    values.put("person", asked.person());
    values.put("act", asked.act());
    values.put("from", asked.from());
    values.put("before", asked.before());
    return values;
  }

  private static TrailEntry entry(Row row) throws SQLException {
    return new TrailEntry(row.number("id"), row.numberOrNull("seq"), row.instant("at"), row.text("actor"), row.flag("by_person"), row.text("capacity"),
        row.text("address"), row.text("act"), row.text("subject"), row.text("label"), Changes.between(row.text("before"), row.text("after")),
        row.text("hash"));
  }

  private static Long account(Actor actor) {
    return actor.accountId().isPresent() ? actor.accountId().getAsLong() : null;
  }
}
