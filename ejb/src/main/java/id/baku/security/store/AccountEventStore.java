package id.baku.security.store;

import id.baku.platform.Sql;
import id.baku.security.AccountEvent;
import id.baku.security.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened to accounts: it only ever grows, and each is read by its own person. */
@Dependent
public class AccountEventStore {

  @Inject Sql sql;
  @Inject Clock clock;

  /** @param visit from where, null when the system or somebody else did it */
  public void add(long account, String kind, Visit visit) {
    Map<String, Object> values = new HashMap<>();
    values.put("account", account);
    values.put("at", clock.instant());
    values.put("kind", kind);
    values.put("address", visit == null ? null : visit.address());
    values.put("browser", visit == null ? null : visit.browser());
    sql.execute("security/add-account-event", values);
  }

  public List<AccountEvent> of(long account) {
    return sql.list("security/account-events", Map.of("account", account),
        row -> new AccountEvent(row.instant("at"), row.text("kind"), row.text("address"), row.text("browser")));
  }
}
