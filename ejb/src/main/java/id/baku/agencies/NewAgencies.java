package id.baku.agencies;

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
}
