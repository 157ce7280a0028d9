package id.baku.security;

import id.baku.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where somebody accepts an invitation: in the place it comes from, whatever place he or she is at. */
@ApplicationScoped
public class RoleAcceptance {

  @Inject People people;
  @Inject Offices offices;
  @Inject RunAs runAs;

  /**
   * @param invitation as it was shown to the person
   * @throws Refused link.not-good, invitation.needs-link, person.role-held
   * @throws id.baku.platform.NotFound invitation.unknown for an invitation of somebody else
   * @throws id.baku.platform.InvalidInput what the rules say of the password
   */
  public void accept(Invitation invitation, InvitationAnswer answer) {
    if (invitation.agency() == null) {
      offices.join(answer);
    } else {
      runAs.during(invitation.agency(), () -> people.join(answer));
    }
  }
}
