package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.EmailChangeStore;
import id.baku.security.store.LinkStore;
import id.baku.security.store.LinkStore.EmailLink;
import id.baku.security.store.MailStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Another mail address for an account, which holds once both the old one and the new one have confirmed it: a thief of either alone gets nowhere. Only the change asked for last is waited for. */
@Stateless
@CrossTenant("an account belongs to a person, whatever agencies he or she works for")
public class EmailChange {

  private static final Duration WHILE = Duration.ofHours(1);
  /** By one account, or to one address. */
  private static final int MOST = 10;

  @Inject AccountStore accounts;
  @Inject LinkStore links;
  @Inject EmailChangeStore changes;
  @Inject MailStore mail;
  @Inject AccountEventStore events;
  @Inject Outbox outbox;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * A change that waits for this confirmation.
   *
   * @param name of the person
   * @param email the new address
   */
  public record Pending(String name, String email) {}

  /**
   * Sends a link to both addresses. Whether the new one has an account already is told only to whoever reads its mail.
   *
   * @throws InvalidInput password.old-wrong, field.email
   * @throws Refused email.no-mail where no mail is sent, email.same, mail.too-many
   */
  @Public("one's own alone: the account is the one that acts, and the password is asked for")
  public void ask(String password, String email, Visit visit) {
    Account own = accounts.byId(actor.own());
    if (!PasswordHash.isOf(own.passwordHash(), password)) {
      throw new InvalidInput("password.old-wrong", Map.of(), "old");
    }
    String fresh = MailAddress.read(email);
    refuseIf(!Outbox.isOn(), "email.no-mail");
    refuseIf(fresh.equals(own.email()), "email.same");
    refuseIf(changes.recent(own.id(), fresh, clock.instant().minus(WHILE)) >= MOST, "mail.too-many");
    changes.ask(own.id(), fresh);
    Map<String, String> told = Map.of("name", own.name(), "account", String.valueOf(own.id()), "email", fresh);
    outbox.put(own.email(), MailKind.EMAIL_CHANGE_OLD, told);
    outbox.put(fresh, MailKind.EMAIL_CHANGE_NEW, told);
    events.add(own.id(), "email-change-asked", visit);
  }

  @Public("whoever has the link is the one")
  public Optional<Pending> pending(String token) {
    return links.ofEmail(Token.hash(token), clock.instant()).map(link -> new Pending(accounts.byId(link.account()).name(), link.email()));
  }

  /**
   * Confirms for the one address to which this link was sent.
   *
   * @return whether the other had confirmed before, so that the change now holds
   * @throws Refused link.not-good, email.taken
   */
  @Public("whoever has the link is the one")
  public boolean confirm(String token, Visit visit) {
    Instant now = clock.instant();
    byte[] hash = Token.hash(token);
    EmailLink link = links.ofEmail(hash, now).orElseThrow(() -> new Refused("link.not-good"));
    Account account = accounts.byId(link.account());
    refuseIf(!links.use(hash, now), "link.not-good");
    boolean both = changes.confirm(account.id(), link.email(), link.kind(), now).orElseThrow(() -> new Refused("link.not-good"));
    if (both) {
      accounts.lockAddress(link.email());
      refuseIf(accounts.byEmail(link.email()).isPresent(), "email.taken");
      mail.readdress(account.email(), link.email());
      account.changeEmail(link.email());
      account.prove(now);
      links.spend(account.id());
      events.add(account.id(), "email-changed", visit);
    }
    return both;
  }

  private static void refuseIf(boolean wrong, String code) {
    if (wrong) {
      throw new Refused(code, Map.of(), "email");
    }
  }
}
