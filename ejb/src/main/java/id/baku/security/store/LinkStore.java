package id.baku.security.store;

import id.baku.platform.Sql;
import id.baku.security.LinkKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Single-use links; every question is about one token or one account. */
@Dependent
public class LinkStore {

  @Inject Sql sql;

  public void add(byte[] hash, long account, LinkKind kind, Instant until) {
    sql.execute("security/add-link", Map.of("hash", hash, "account", account, "kind", kind.name(), "until", until));
  }

  /** Account of a link that is still good. */
  public Optional<Long> account(byte[] hash, LinkKind kind, Instant now) {
    return sql.first("security/good-link", Map.of("hash", hash, "kind", kind.name(), "now", now), row -> row.number("account_id"));
  }

  /** @return false when somebody else was faster */
  public boolean use(byte[] hash, Instant now) {
    return sql.execute("security/use-link", Map.of("hash", hash, "now", now)) > 0;
  }

  public void spend(long account, Instant now) {
    sql.execute("security/spend-links", Map.of("account", account, "now", now));
  }
}
