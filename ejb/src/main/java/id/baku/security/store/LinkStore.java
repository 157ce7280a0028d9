package id.baku.security.store;

import id.baku.platform.Sql;
import id.baku.security.Link;
import id.baku.security.LinkKind;
import id.baku.security.model.Token;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Single-use links; every question is about one token or one account. */
@Dependent
public class LinkStore {

  @Inject Sql sql;

  /**
   * Draws a link, of which only the hash is kept.
   *
   * @param email the address that it confirms, null for other kinds
   */
  public Link draw(long account, LinkKind kind, String email, Instant now) {
    String token = Token.drawn();
    Instant until = now.plus(kind.good());
    add(Token.hash(token), account, kind, email, until);
    return new Link(kind.address(token), until);
  }

  private void add(byte[] hash, long account, LinkKind kind, String email, Instant until) {
    Map<String, Object> values = new HashMap<>();
    values.put("hash", hash);
    values.put("account", account);
    values.put("kind", kind.name());
    values.put("email", email);
    values.put("until", until);
    sql.execute("security/add-link", values);
  }

  /** A link that confirms an address and is still good. */
  public Optional<EmailLink> ofEmail(byte[] hash, Instant now) {
    return sql.first("security/good-email-link", Map.of("hash", hash, "now", now),
        row -> new EmailLink(row.number("account_id"), LinkKind.valueOf(row.text("kind")), row.text("email")));
  }

  /** Whether a link of this kind confirmed this address before. */
  public boolean confirmed(long account, LinkKind kind, String email, Instant now) {
    return sql.first("security/email-confirmed", Map.of("account", account, "kind", kind.name(), "email", email, "now", now), row -> true).isPresent();
  }

  /** Account of a link that is still good. */
  public Optional<Long> account(byte[] hash, LinkKind kind, Instant now) {
    return sql.first("security/good-link", Map.of("hash", hash, "kind", kind.name(), "now", now), row -> row.number("account_id"));
  }

  /** @return false when somebody else was faster */
  public boolean use(byte[] hash, Instant now) {
    return sql.execute("security/use-link", Map.of("hash", hash, "now", now)) > 0;
  }

  public void spend(long account) {
    sql.execute("security/spend-links", Map.of("account", account));
  }

  /** Which change of address a link confirms. */
  public record EmailLink(long account, LinkKind kind, String email) {}
}
