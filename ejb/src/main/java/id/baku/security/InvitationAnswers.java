package id.baku.security;

import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountStore;
import id.baku.security.store.InvitationStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Invitations as the invited person sees them. Accepting one is {@link RoleAcceptance}'s. */
@Stateless
@CrossTenant("an invitation is to a person, from whatever place it comes")
public class InvitationAnswers {

  @Inject InvitationStore invitations;
  @Inject AccountStore accounts;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * An invitation by its link.
   *
   * @param known the address has an account, so its person signs in instead of choosing a password
   */
  public record Opened(Invitation invitation, boolean known) {}

  /** Empty when the link is not good any more. */
  @Public("whoever has the link is the one")
  public Optional<Opened> open(String token) {
    return invitations.linked(Token.hash(token), clock.instant()).flatMap(link -> invitations.waiting(link.invitation(), clock.instant()))
        .map(invitation -> new Opened(invitation, hasPassword(invitation.email())));
  }

  /** Invitations to the own address that wait. */
  @Public("one's own alone: the account is the one that acts")
  public List<Invitation> waiting() {
    return invitations.to(accounts.byId(actor.own()).email(), clock.instant());
  }

  /** Whether one may accept without a link: somebody showed that the address is his or hers. */
  @Public("one's own alone: the account is the one that acts")
  public boolean isProved() {
    return accounts.byId(actor.own()).isProved();
  }

  /** @throws Refused link.not-good when it was answered before @throws NotFound invitation.unknown for an invitation of somebody else */
  @Public("one's own alone: the account is the one that acts")
  public void decline(UUID invitation) {
    if (waiting().stream().noneMatch(known -> known.id().equals(invitation))) {
      throw new NotFound("invitation.unknown");
    }
    if (!invitations.decide(invitation, false, clock.instant())) {
      throw new Refused("link.not-good", Map.of());
    }
  }

  private boolean hasPassword(String email) {
    return accounts.byEmail(email).map(Account::passwordHash).isPresent();
  }
}
