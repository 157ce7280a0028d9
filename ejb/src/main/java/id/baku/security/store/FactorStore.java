package id.baku.security.store;

import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Second factors and recovery codes; every question is about one account. */
@Dependent
public class FactorStore {

  @Inject Sql sql;

  /** The sealed secret. */
  public Optional<byte[]> secret(long account) {
    return sql.first("security/second-factor", Map.of("account", account), row -> row.bytes("secret"));
  }

  /** @return false when there is one already */
  public boolean add(long account, byte[] sealed, long step, Instant now) {
    return sql.execute("security/add-second-factor", Map.of("account", account, "secret", sealed, "step", step, "now", now)) > 0;
  }

  /** @return false when this step or a later one was taken before */
  public boolean take(long account, long step) {
    return sql.execute("security/take-step", Map.of("account", account, "step", step)) > 0;
  }

  public boolean remove(long account) {
    return sql.execute("security/remove-second-factor", Map.of("account", account)) > 0;
  }

  /** In place of those there were. */
  public void keep(long account, List<byte[]> codes) {
    sql.execute("security/forget-recovery-codes", Map.of("account", account));
    codes.forEach(hash -> sql.execute("security/add-recovery-code", Map.of("account", account, "hash", hash)));
  }

  /** @return false when there is no such code or it was used before */
  public boolean use(long account, byte[] code, Instant now) {
    return sql.execute("security/use-recovery-code", Map.of("account", account, "hash", code, "now", now)) > 0;
  }

  public long codesLeft(long account) {
    return sql.first("security/recovery-codes-left", Map.of("account", account), row -> row.number("codes_left")).orElseThrow();
  }

  /** Whether the account has a role in the current agency that day. */
  public boolean isMember(long account, LocalDate today) {
    return sql.first("security/is-member", Map.of("account", account, "today", today), row -> true).isPresent();
  }
}
