package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import id.baku.platform.Refused;
import id.baku.security.store.InvitationStore;
import id.baku.security.store.InvitationStore.Added;
import id.baku.security.store.InvitationStore.Recent;
import id.baku.security.store.LinkStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Invites people to a role, here: in the current agency, or beyond agencies. Nobody gets a role who did not accept it, and what happens here is the
 * same whether the address has an account or not, so that no form tells who has one.
 */
@Dependent
class Invitees {

  /** @param link to hand over, told this once; null where mail is sent: then it goes to nobody but the address */
  record Sent(UUID id, Link link) {}

  private static final Duration WHILE = Duration.ofHours(1);
  private static final int MOST_TO_ONE = 10;
  private static final int MOST_BY_ONE = 500;

  @Inject InvitationStore invitations;
  @Inject LinkStore links;
  @Inject Outbox outbox;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param government slug, null in an agency and for Baku as a whole
   * @param email as {@link MailAddress#read} gives it
   * @throws InvalidInput person.name-missing, person.name-odd
   * @throws Refused mail.too-many
   */
  Sent invite(String government, String email, String typedName, RoleView role, Appointment appointment) {
    String name = PersonName.read(typedName);
    Long by = actor.accountId().isPresent() ? actor.accountId().getAsLong() : null;
    refuseMore(by, email);
    Added added = invitations.add(government, email, name, role, appointment, by, clock.instant());
    if (!Outbox.isOn()) {
      return new Sent(added.id(), links.drawInvitation(added.key(), false, clock.instant()));
    }
    outbox.put(email, MailKind.INVITATION, Map.of("name", name, "role", role.labelId(), "invitation", added.id().toString(), "key", String.valueOf(added.key())));
    return new Sent(added.id(), null);
  }

  /** An address is not flooded from however many places, nor does one account write to the world. */
  private void refuseMore(Long by, String email) {
    Recent recent = invitations.recent(by, email, clock.instant().minus(WHILE));
    if (recent.toOne() >= MOST_TO_ONE || recent.byOne() >= MOST_BY_ONE) {
      throw new Refused("mail.too-many", Map.of(), "email");
    }
  }

  List<Invitation> waiting(String government) {
    return invitations.here(government, clock.instant());
  }

  boolean takeBack(UUID invitation, String government) {
    return invitations.takeBack(invitation, government, clock.instant());
  }
}
