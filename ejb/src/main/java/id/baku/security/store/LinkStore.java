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
   * Draws a link into an account, of which only the hash is kept.
   *
   * @param email the address that it confirms, null for other kinds
   * @param mailed it goes to the address by mail and to nobody else
   */
  public Link draw(long account, LinkKind kind, String email, boolean mailed, Instant now) {
    return add(account, null, kind, email, mailed, now);
  }

  /** Draws a link of an invitation, behind which there need not be an account. @param invitation key */
  public Link drawInvitation(long invitation, boolean mailed, Instant now) {
    return add(null, invitation, LinkKind.INVITATION, null, mailed, now);
  }

  private Link add(Long account, Long invitation, LinkKind kind, String email, boolean mailed, Instant now) {
    String token = Token.drawn();
    Instant until = now.plus(kind.good());
    Map<String, Object> values = new HashMap<>();
    values.put("hash", Token.hash(token));
    values.put("account", account);
    values.put("invitation", invitation);
    values.put("kind", kind.name());
    values.put("email", email);
    values.put("until", until);
    values.put("mailed", mailed);
    sql.execute("security/add-link", values);
    return new Link(kind.address(token), until);
  }

  /** A link that confirms an address and is still good. */
  public Optional<EmailLink> ofEmail(byte[] hash, Instant now) {
    return sql.first("security/good-email-link", Map.of("hash", hash, "now", now),
        row -> new EmailLink(row.number("account_id"), LinkKind.valueOf(row.text("kind")), row.text("email")));
  }

  /** Account of a link that is still good. */
  public Optional<AccountLink> account(byte[] hash, LinkKind kind, Instant now) {
    return sql.first("security/good-link", Map.of("hash", hash, "kind", kind.name(), "now", now),
        row -> new AccountLink(row.number("account_id"), row.flag("mailed")));
  }

  /** @return false when somebody else was faster */
  public boolean use(byte[] hash, Instant now) {
    return sql.execute("security/use-link", Map.of("hash", hash, "now", now)) > 0;
  }

  /** No link into the account is good any more, and no change of its address is waited for. */
  public void spend(long account) {
    sql.execute("security/spend-links", Map.of("account", account));
    sql.execute("security/drop-email-change", Map.of("account", account));
  }

  /** @param mailed it went by mail alone, so whoever has it reads the mail of the address */
  public record AccountLink(long account, boolean mailed) {}

  /** Which change of address a link confirms. */
  public record EmailLink(long account, LinkKind kind, String email) {}
}
