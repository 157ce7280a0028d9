package id.baku.security.store;

import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Sql;
import id.baku.security.DeadLetter;
import id.baku.security.DemoLetter;
import id.baku.security.MaskedAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mail on its way. */
@Dependent
public class MailStore {

  @Inject Sql sql;

  /** @param due when it is tried first */
  public void put(String recipient, String kind, String told, Instant now, Instant due) {
    sql.execute("security/put-mail", Map.of("recipient", recipient, "kind", kind, "told", told, "now", now, "due", due));
  }

  /** Due ones, which no other server gets before they are due again. */
  public List<Due> take(int size, Instant now) {
    return sql.list("security/take-mail", Map.of("size", size, "now", now),
        row -> new Due(row.number("id"), row.text("recipient"), row.text("kind"), row.text("told"), (int) row.number("attempts")));
  }

  public void sent(long id, Instant now) {
    sql.execute("security/mail-sent", Map.of("id", id, "now", now));
  }

  /** @param givenUp when it is not tried again, null otherwise */
  public void failed(long id, String problem, Instant givenUp) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("problem", problem);
    values.put("givenUp", givenUp);
    sql.execute("security/mail-failed", values);
  }

  /** What is on its way to the old address of somebody goes to the new one. */
  public void readdress(String old, String fresh) {
    sql.execute("security/readdress-mail", Map.of("old", old, "fresh", fresh));
  }

  public void drop(long id) {
    sql.execute("security/drop-mail", Map.of("id", id));
  }

  public void forget(Instant before) {
    sql.execute("security/forget-mail", Map.of("before", before));
  }

  /** Given up, newest first. */
  public Page<DeadLetter> dead(String after, int limit) {
    Page<Keyed<DeadLetter>> page = Page.of(sql.list("security/dead-letters", from(after, limit), row -> new Keyed<>(
        new DeadLetter(row.uuid("public_id"), MaskedAddress.of(row.text("recipient")), row.text("kind"), row.instant("created_at"),
            row.instant("given_up_at"), (int) row.number("attempts"), MaskedAddress.within(row.text("problem"))),
        PageKey.of(row.instant("given_up_at"), row.number("id")))), limit, Keyed::key);
    return new Page<>(page.items().stream().map(Keyed::item).toList(), page.next());
  }

  /** @return its kind; empty when it is not given up */
  public Optional<String> retry(UUID id, Instant now) {
    return sql.first("security/retry-mail", Map.of("mail", id, "now", now), row -> row.text("kind"));
  }

  public void keep(DemoLetter letter) {
    sql.execute("security/keep-demo-letter", Map.of("id", letter.id(), "recipient", letter.recipient(), "subject", letter.subject(),
        "body", letter.body(), "now", letter.at()));
  }

  public void forgetKept(Instant before) {
    sql.execute("security/forget-demo-letters", Map.of("before", before));
  }

  /** Letters of the demo, without what they say, newest first. */
  public Page<DemoLetter> kept(String after, int limit) {
    Page<Keyed<DemoLetter>> page = Page.of(sql.list("security/demo-letters", from(after, limit), row -> new Keyed<>(
        new DemoLetter(row.uuid("public_id"), row.text("recipient"), row.text("subject"), null, row.instant("at")),
        PageKey.of(row.instant("at"), row.number("id")))), limit, Keyed::key);
    return new Page<>(page.items().stream().map(Keyed::item).toList(), page.next());
  }

  public Optional<DemoLetter> kept(UUID id) {
    return sql.first("security/demo-letter", Map.of("letter", id), row ->
        new DemoLetter(row.uuid("public_id"), row.text("recipient"), row.text("subject"), row.text("body"), row.instant("at")));
  }

  private static Map<String, Object> from(String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = new HashMap<>();
    values.put("all", key == null);
    values.put("at", key == null ? null : PageKey.instant(key[0]));
    values.put("id", key == null ? null : PageKey.number(key[1]));
    values.put("size", limit + 1);
    return values;
  }

  private record Keyed<T>(T item, String key) {}

  /**
   * One row.
   *
   * @param told JSON object of texts
   * @param attempts this one included
   */
  public record Due(long id, String recipient, String kind, String told, int attempts) {}
}
