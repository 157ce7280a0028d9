package id.baku.agencies;

import id.baku.platform.NotFound;
import id.baku.security.People;
import id.baku.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where somebody in the office of a government makes an agency: a number for it, and then all in its name. */
@ApplicationScoped
public class NewAgencies {

  @Inject AgencyKeys keys;
  @Inject AgencyFounding founding;
  @Inject RunAs runAs;

  /** @see AgencyFounding#found */
  public People.Added found(AgencyIdentity identity, String email, String person) {
    return runAs.founding(keys.newId(), () -> founding.found(identity, email, person));
  }

  /**
   * @param agency its address
   * @throws NotFound agency.unknown
   * @see AgencyFounding#inviteAgain
   */
  public People.Added inviteAgain(String agency, String email, String person) {
    long number = keys.idOf(agency).orElseThrow(() -> new NotFound("agency.unknown"));
    return runAs.during(number, () -> founding.inviteAgain(email, person));
  }
}
