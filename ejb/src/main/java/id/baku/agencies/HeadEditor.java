package id.baku.agencies;

import id.baku.agencies.store.PartStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The agency says which position leads it and signs. Who did so before stands in the trail. */
@Stateless
@TenantScoped
public class HeadEditor {

  @Inject PartStore parts;
  @Inject PartChange change;

  /** What it said; null when nothing yet. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<AgencyHead> head() {
    return parts.find(OwnPart.HEAD, AgencyHead.class);
  }

  /**
   * @param seenLock state in which the present one was shown
   * @throws InvalidInput the first of {@link AgencyHead#problems}
   * @throws Stale part.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void appoint(int seenLock, AgencyHead head) {
    FieldChecks.demandNone(head.problems());
    change.keep(OwnPart.HEAD, seenLock, head, "head.changed");
  }
}
