package id.baku.security.store;

import id.baku.platform.Sql;
import id.baku.security.LinkKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Changes of mail addresses; an account waits for one at most. */
@Dependent
public class EmailChangeStore {

  @Inject Sql sql;

  /** How many changes one account asked for, or that were to one address, since a moment: the larger number. */
  public long recent(long account, String email, Instant since) {
    return sql.first("security/recent-email-changes", Map.of("account", account, "email", email, "since", since), row -> row.number("asked")).orElseThrow();
  }

  /** In place of any asked for before, whose links are good for nothing any more. */
  public void ask(long account, String email) {
    sql.execute("security/ask-email-change", Map.of("account", account, "email", email));
  }

  /** The address that the account is to have. */
  public Optional<String> waiting(long account) {
    return sql.first("security/email-change", Map.of("account", account), row -> row.text("email"));
  }

  /** @param kind which of the two addresses confirms @return whether both have; empty when no such change is waited for */
  public Optional<Boolean> confirm(long account, String email, LinkKind kind, Instant now) {
    return sql.first("security/confirm-email-change", Map.of("account", account, "email", email, "kind", kind.name(), "now", now),
        row -> row.flag("both_confirmed"));
  }

  public void drop(long account) {
    sql.execute("security/drop-email-change", Map.of("account", account));
  }
}
