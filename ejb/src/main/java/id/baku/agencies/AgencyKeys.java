package id.baku.agencies;

import id.baku.agencies.store.AgencyStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** From the readable name of an agency to the tenant it is. */
@Stateless
@CrossTenant("who agencies are is public, and the tenant is known only after this answer")
public class AgencyKeys {

  @Inject AgencyStore agencies;

  @Public("who agencies are is public")
  public OptionalLong idOf(String slug) {
    return agencies.idOf(slug);
  }

  /** What a closed agency has is an archive: nothing is added to it. */
  @Public("who agencies are is public")
  public boolean isClosed(String slug) {
    return agencies.isClosed(slug);
  }

  /** A key for an agency that does not exist yet. */
  @Public("a number out of a sequence tells nothing")
  public long newId() {
    return agencies.nextId();
  }
}
