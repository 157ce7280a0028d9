package id.baku.security;

import id.baku.platform.MailAddress;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.LinkStore;
import id.baku.security.store.LinkStore.AccountLink;
import id.baku.security.store.SessionStore;
import id.baku.tenancy.CrossTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What people do with a link of theirs: choose another password.
 *
 * @source OWASP Forgot Password Cheat Sheet (single use, short life, equal answers, no automatic sign-in)
 */
@Stateless
@CrossTenant("an account belongs to a person, whatever agencies he or she works for")
public class AccountLinks {

  @Inject LinkStore links;
  @Inject AccountStore accounts;
  @Inject SessionStore sessions;
  @Inject Colleagues colleagues;
  @Inject AccountEventStore events;
  @Inject PasswordPolicy policy;
  @Inject Outbox outbox;
  @Inject Trail trail;
  @Inject Clock clock;

  /** Whose link this is, as long as it is good. */
  @Public("whoever has the link is the one")
  public Optional<AccountView> holder(String token) {
    return links.account(Token.hash(token), LinkKind.PASSWORD_RESET, clock.instant()).map(link -> accounts.byId(link.account())).map(account -> new AccountView(account.id(), account.name(), account.email()));
  }

  /**
   * Sets the password, ends every session, and makes every link of the account useless.
   *
   * @throws Refused link.not-good when it was used before or is too old
   * @throws id.baku.platform.InvalidInput what the rules say of the password
   */
  @Public("whoever has the link is the one")
  public void choosePassword(String token, String password, Visit visit) {
    Instant now = clock.instant();
    byte[] hash = Token.hash(token);
    AccountLink link = links.account(hash, LinkKind.PASSWORD_RESET, now).orElseThrow(() -> new Refused("link.not-good"));
    Account account = accounts.byId(link.account());
    policy.check(password, account.name(), account.email());
    if (!links.use(hash, now)) {
      throw new Refused("link.not-good");
    }
    account.changePassword(PasswordHash.hash(password));
    if (link.mailed()) {
      account.prove(now);
    }
    links.spend(account.id());
    sessions.endAll(account.id(), null, now);
    events.add(account.id(), "password-reset", visit);
    outbox.put(account.email(), MailKind.PASSWORD_CHANGED, Map.of("name", account.name()));
  }

  /** Whoever this address is of gets a link by mail. The same happens here whether it is of anybody or not: the queue finds that out later. */
  @Public("everybody may have forgotten a password")
  public void forgot(String email) {
    if (MailAddress.isOne(MailAddress.tidied(email))) {
      outbox.put(MailAddress.tidied(email), MailKind.PASSWORD_RESET, Map.of());
    }
  }

  /**
   * A link to hand over to a member of the current agency who forgot the password, where no mail is sent.
   *
   * @throws NotFound member.unknown for whoever is no member
   * @throws Refused member.works-elsewhere; link.by-mail where mail is sent: then only the person gets it
   */
  @TenantScoped
  @Permitted(Permission.MANAGE_PEOPLE)
  public Link handOver(UUID member) {
    if (Outbox.isSent()) {
      throw new Refused("link.by-mail");
    }
    Account account = colleagues.only(member);
    trail.record("password.link-handed-over", new Subject("person", account.publicId().toString(), account.name()), null, new Handed(account.name()));
    events.add(account.id(), "password-link-handed-over", null);
    return links.draw(account.id(), LinkKind.PASSWORD_RESET, null, false, clock.instant());
  }

  /** What the trail of the agency says of it. */
  public record Handed(String person) {}
}
