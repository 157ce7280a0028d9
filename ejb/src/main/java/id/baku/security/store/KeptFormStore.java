package id.baku.security.store;

import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was typed into forms; every question is about one browser and one account. */
@Dependent
public class KeptFormStore {

  @Inject Sql sql;

  /** One page. @param fields sealed */
  public record Row(String page, String place, byte[] fields) {}

  /** @return false when too much is kept of the account already */
  public boolean keep(byte[] hash, long account, Row form, Instant now, Instant until) {
    return sql.execute("security/keep-form", Map.of("hash", hash, "page", form.page(), "account", account, "place", form.place(), "fields", form.fields(),
        "now", now, "until", until)) > 0;
  }

  public List<Row> of(byte[] hash, long account, Instant now) {
    return sql.list("security/kept-forms", Map.of("hash", hash, "account", account, "now", now),
        row -> new Row(row.text("page"), row.text("place"), row.bytes("fields")));
  }

  /** @param page null for all */
  public void drop(byte[] hash, long account, String page) {
    Map<String, Object> values = new HashMap<>();
    values.put("hash", hash);
    values.put("account", account);
    values.put("page", page);
    sql.execute("security/drop-kept-form", values);
  }
}
