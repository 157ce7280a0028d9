package id.baku.agencies;

import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.HeadStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The agency says which position leads it and signs. Who did so before stands in the trail. */
@Stateless
@TenantScoped
public class HeadEditor {

  @Inject AgencyStore agencies;
  @Inject HeadStore heads;
  @Inject CurrentTenant tenant;
  @Inject Trail trail;

  /** What it said; null when nothing yet. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<AgencyHead> head() {
    return heads.head();
  }

  /**
   * @param seenLock state in which the present one was shown
   * @throws InvalidInput the first of {@link AgencyHead#problems}
   * @throws Stale agency.changed when somebody else changed it since
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void appoint(int seenLock, AgencyHead head) {
    FieldChecks.demandNone(head.problems());
    agencies.lock(tenant.id());
    Versioned<AgencyHead> before = heads.head();
    if (before.lockVersion() != seenLock) {
      throw new Stale("agency.changed");
    }
    heads.save(head);
    trail.record("head.changed", new Subject("head", "agency", head.position()), before.value(), head);
  }
}
