package id.baku.directory;

import id.baku.directory.store.GovernmentStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whether what an agency has published is still what it was: for those who keep something made of all of it. */
@Stateless
@CrossTenant("published data only")
public class AgencyChanges {

  @Inject GovernmentStore directory;

  /** Position of the newest change of an agency; 0 when it is unknown or has published nothing. */
  @Public("published data")
  public long last(String agency) {
    return directory.lastChange(agency);
  }
}
