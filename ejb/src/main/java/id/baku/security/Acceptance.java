package id.baku.security;

import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.InvitationStore;
import id.baku.security.store.InvitationStore.Linked;
import id.baku.security.store.LinkStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody may accept an invitation, and with which account. An address alone proves nothing: whoever accepts either has the link of this
 * very invitation, or an account whose address was proved by mail. So nobody who once chose a password for an address that is not his or hers gets
 * what others give to that address.
 */
@Dependent
class Acceptance {

  @Inject InvitationStore invitations;
  @Inject AccountStore accounts;
  @Inject LinkStore links;
  @Inject AccountEventStore events;
  @Inject PasswordPolicy policy;
  @Inject Actor actor;
  @Inject RoleDay day;
  @Inject Event<InvitationAccepted> accepted;
  @Inject Clock clock;

  /** Who gets which role. */
  record Accepted(Account account, Invitation invitation) {

    /** As it was offered, but not from a day before it was accepted. */
    Appointment appointment(LocalDate today) {
      Appointment offered = invitation.appointment();
      return offered.from().isBefore(today) ? new Appointment(offered.role(), today, offered.until(), offered.capacity()) : offered;
    }
  }

  /**
   * @throws Refused link.not-good, invitation.needs-link, invitation.sign-in-instead
   * @throws NotFound invitation.unknown for an invitation of somebody else
   * @throws id.baku.platform.InvalidInput what the rules say of the password
   */
  Accepted take(InvitationAnswer answer) {
    Instant now = clock.instant();
    Invitation invitation = invitations.waiting(answer.invitation(), now).orElseThrow(() -> new Refused("link.not-good"));
    Optional<Linked> link = Optional.ofNullable(answer.token()).flatMap(token -> invitations.linked(Token.hash(token), now))
        .filter(known -> known.invitation().equals(invitation.id()));
    Account account = answer.password() == null ? ofSignedIn(invitation, link.isPresent()) : ofNewcomer(invitation, link, answer.password());
    if (!invitations.decide(invitation.id(), true, now)) {
      throw new Refused("link.not-good");
    }
    if (link.filter(Linked::mailed).isPresent()) {
      account.prove(now);
    }
    events.add(account.id(), "invitation-accepted", answer.visit());
    actor.is(account.id());
    actor.from(answer.visit().address());
    accepted.fire(new InvitationAccepted(account.id()));
    return new Accepted(account, invitation);
  }

  private Account ofSignedIn(Invitation invitation, boolean linked) {
    Account own = accounts.byId(actor.own());
    if (!own.email().equals(invitation.email())) {
      throw new NotFound("invitation.unknown");
    }
    if (!linked && !own.isProved()) {
      throw new Refused("invitation.needs-link");
    }
    return own;
  }

  /**
   * Somebody who has no account, or one without a password, so that it is nobody's yet. Who inquires after an address by inviting it and opening
   * the link reads the same whatever stands in the way.
   */
  private Account ofNewcomer(Invitation invitation, Optional<Linked> link, String password) {
    if (link.isEmpty()) {
      throw new Refused("link.not-good");
    }
    accounts.lockAddress(invitation.email());
    policy.check(password, invitation.name(), invitation.email());
    if (accounts.byEmail(invitation.email()).filter(known -> isSomebodys(known, link.get())).isPresent()) {
      throw new Refused("invitation.sign-in-instead");
    }
    Account account = accounts.byEmailOr(invitation.email(), () -> new Account(invitation.email(), invitation.name(), null, clock.instant()));
    account.changePassword(PasswordHash.hash(password));
    links.spend(account.id());
    return account;
  }

  /** An account that waits for a password, but works elsewhere, is for whoever reads its mail: nobody here may hand it over. */
  private boolean isSomebodys(Account known, Linked link) {
    return known.passwordHash() != null || !link.mailed() && accounts.worksElsewhere(known.id(), day.inOffices());
  }
}
