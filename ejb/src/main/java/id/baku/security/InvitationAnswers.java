package id.baku.security;

import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.InvitationStore;
import id.baku.security.store.InvitationStore.Linked;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations as the invited person sees them. Accepting one is {@link RoleAcceptance}'s. */
@Stateless
@CrossTenant("an invitation is to a person, from whatever place it comes")
public class InvitationAnswers {

  @Inject InvitationStore invitations;
  @Inject AccountStore accounts;
  @Inject AccountEventStore events;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * An invitation by its link. Only who reads the mail of the address is told which of the two ways is the one.
   *
   * @param choosing whether its person may choose a password, as far as it is told
   * @param signingIn whether its person may have an account to sign in with, as far as it is told
   */
  public record Opened(Invitation invitation, boolean choosing, boolean signingIn) {}

  /** Empty when the link is not good any more. */
  @Public("whoever has the link is the one")
  public Optional<Opened> open(String token) {
    Instant now = clock.instant();
    return invitations.linked(Token.hash(token), now).flatMap(link -> invitations.waiting(link.invitation(), now)
        .map(invitation -> opened(invitation, link.mailed())));
  }

  /**
   * Invitations to the own address that wait. As long as nobody showed that the address is his or hers, only the one whose link this is.
   *
   * @param token of a link, or null
   */
  @Public("one's own alone: the account is the one that acts")
  public List<Invitation> waiting(String token) {
    Account own = accounts.byId(actor.own());
    Instant now = clock.instant();
    Optional<UUID> linked = Optional.ofNullable(token).flatMap(given -> invitations.linked(Token.hash(given), now)).map(Linked::invitation);
    return invitations.to(own.email(), now).stream().filter(one -> own.isProved() || linked.filter(one.id()::equals).isPresent()).toList();
  }

  /** Whether one sees invitations without a link: somebody showed that the address is his or hers. */
  @Public("one's own alone: the account is the one that acts")
  public boolean isProved() {
    return accounts.byId(actor.own()).isProved();
  }

  /**
   * @param token as in {@link #waiting}
   * @param visit from where
   * @throws Refused link.not-good when it was answered before
   * @throws NotFound invitation.unknown for one that the person does not see
   */
  @Public("one's own alone: the account is the one that acts")
  public void decline(UUID invitation, String token, Visit visit) {
    if (waiting(token).stream().noneMatch(known -> known.id().equals(invitation))) {
      throw new NotFound("invitation.unknown");
    }
    decide(invitation);
    events.add(actor.own(), "invitation-declined", visit);
  }

  /**
   * Somebody without account, or who is not signed in, wants none of it.
   *
   * @throws Refused link.not-good when it was answered before or is too old
   */
  @Public("whoever has the link is the one")
  public void refuse(String token) {
    decide(invitations.linked(Token.hash(token), clock.instant()).map(Linked::invitation).orElseThrow(() -> new Refused("link.not-good")));
  }

  private void decide(UUID invitation) {
    if (!invitations.decide(invitation, false, clock.instant())) {
      throw new Refused("link.not-good");
    }
  }

  private Opened opened(Invitation invitation, boolean mailed) {
    boolean known = hasPassword(invitation.email());
    return new Opened(invitation, !mailed || !known, !mailed || known);
  }

  private boolean hasPassword(String email) {
    return accounts.byEmail(email).map(Account::passwordHash).isPresent();
  }
}
