package id.baku.security;

import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountStore;
import id.baku.security.store.LinkStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Invites by a link: told once to whoever invites, to be handed over, and sent by mail where mail is sent. Whoever calls this has looked whether
 * the one who invites may.
 */
@Dependent
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
    return drawn(account, LinkKind.INVITATION);
  }

  Link drawn(Account account, LinkKind kind) {
    Instant until = clock.instant().plus(kind.good());
    String token = Token.drawn();
    links.add(Token.hash(token), account.id(), kind, null, until);
    return new Link(kind.address(token), until);
  }
}
