package id.baku.security.store;

import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mail on its way. */
@Dependent
public class MailStore {

  @Inject Sql sql;

  public void put(String recipient, String kind, String told, Instant now) {
    sql.execute("security/put-mail", Map.of("recipient", recipient, "kind", kind, "told", told, "now", now));
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

  /**
   * One row.
   *
   * @param told JSON object of texts
   * @param attempts this one included
   */
  public record Due(long id, String recipient, String kind, String told, int attempts) {}
}
