package id.baku.agencies;

import id.baku.agencies.store.GovernmentStore;
import id.baku.platform.Page;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The agencies of the government in whose office one is; for whoever monitors, those of all governments in its region. */
@Stateless
@CrossTenant("who agencies are is public; nothing else of them is told")
public class OfficeAgencies {

  @Inject GovernmentStore governments;
  @Inject Actor actor;

  /**
   * By name.
   *
   * @param after key of the page before, null for the first
   */
  @Permitted(Permission.SEE_GOVERNMENT)
  public Page<AgencyItem> list(String after, int limit) {
    return governments.agencies(actor.government().orElseThrow(), actor.may(Permission.MONITOR_REGION), after, limit);
  }

  /** Those of this government alone that are not closed, by name. */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public List<AgencyChoice> standing() {
    return governments.standing(actor.government().orElseThrow());
  }

  /** Those of these slugs that agencies have, whatever their government; addresses are public. */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public Set<String> slugsTaken(Collection<String> slugs) {
    return governments.taken(slugs);
  }

  /** What the agencies of this government alone are called. */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public AgencyNames names() {
    return governments.names(actor.government().orElseThrow());
  }
}
