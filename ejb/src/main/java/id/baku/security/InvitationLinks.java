package id.baku.security;

import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.store.AccountStore;
import id.baku.security.store.LinkStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Invites by a link: told once to whoever invites, to be handed over, and sent by mail where mail is sent.
 */
@Stateless
@CrossTenant("an account belongs to a person, whatever agencies he or she works for")
public class InvitationLinks implements Invitations {

  @Inject AccountStore accounts;
  @Inject LinkStore links;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * Invites once more whoever has not chosen a password yet.
   *
   * @throws id.baku.platform.InvalidInput email.unreadable
   * @throws Refused invitation.has-account for whoever has: the link would be a way into that account
   */
  @Override
  @Public("only other use cases call this, which have looked whether the one who invites may")
  public Link invite(String email, String name) {
    String address = MailAddress.read(email);
    Account account = accounts.byEmail(address).orElseGet(() -> {
      Account invited = new Account(address, name, null, clock.instant());
      accounts.add(invited);
      return invited;
    });
    if (account.passwordHash() != null) {
      throw new Refused("invitation.has-account", Map.of(), "email");
    }
    outbox.put(address, "invitation", Map.of("name", account.name()));
    return links.draw(account.id(), LinkKind.INVITATION, null, clock.instant());
  }
}
