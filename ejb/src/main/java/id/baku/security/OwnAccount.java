package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.LinkStore;
import id.baku.security.store.SessionStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** What people may do with their own account. */
@Stateless
@CrossTenant("an account belongs to a person, whatever agencies he or she works for")
public class OwnAccount {

  @Inject AccountStore accounts;
  @Inject LinkStore links;
  @Inject SessionStore sessions;
  @Inject AccountEventStore events;
  @Inject PasswordPolicy policy;
  @Inject Outbox outbox;
  @Inject Actor actor;
  @Inject Clock clock;

  @Public("one's own alone: the account is the one that acts")
  public AccountView view() {
    Account own = accounts.byId(actor.own());
    return new AccountView(own.id(), own.name(), own.email());
  }

  /**
   * Another name, wherever the person is named from now on.
   *
   * @return as it is kept
   * @throws InvalidInput person.name-missing, person.name-odd
   */
  @Public("one's own alone: the account is the one that acts")
  public String rename(String typed, Visit visit) {
    String name = PersonName.read(typed);
    Account own = accounts.byId(actor.own());
    if (!name.equals(own.name())) {
      own.rename(name);
      events.add(own.id(), "name-changed", visit);
    }
    return name;
  }

  /**
   * Replaces the password and ends every session but the one that asks: whoever knew the old one is out.
   *
   * @param token of the session that asks
   * @throws InvalidInput password.old-wrong, or what the rules say of the new one
   */
  @Public("one's own alone: the account is the one that acts, and the old password is asked for")
  public void changePassword(String old, String fresh, String token, Visit visit) {
    Account own = accounts.byId(actor.own());
    if (!PasswordHash.isOf(own.passwordHash(), old)) {
      throw new InvalidInput("password.old-wrong", Map.of(), "old");
    }
    policy.check(fresh, own.name(), own.email());
    own.changePassword(PasswordHash.hash(fresh));
    links.spend(own.id()); // whoever asked for the change may fear that somebody else has one
    sessions.endAll(own.id(), Token.hash(token), clock.instant());
    events.add(own.id(), "password-changed", visit);
    outbox.put(own.email(), MailKind.PASSWORD_CHANGED, Map.of("name", own.name()));
  }
}
