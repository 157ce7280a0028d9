package id.baku.agencies;

import id.baku.agencies.store.PartStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.KeptPeriod;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The agency says what it keeps for a shorter time than everybody else. */
@Stateless
@TenantScoped
public class PolicyEditor {

  @Inject PartStore parts;
  @Inject PartChange change;
  @Inject ReferenceData reference;

  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<Policies> policies() {
    return parts.find(OwnPart.POLICIES, Policies.class).or(Policies.NONE);
  }

  /**
   * @throws InvalidInput the first of {@link Policies#problems}
   * @throws Stale part.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void keep(int seenLock, Policies policies) {
    FieldChecks.demandNone(policies.problems(reference.kept(KeptPeriod.REPORT_CONTACT)));
    change.keep(OwnPart.POLICIES, seenLock, policies, "policies.changed");
  }

  /** Days after which it is forgotten at the latest how to reach who wrote that a page is wrong. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public int reportContactDays() {
    return policies().value().days(reference.kept(KeptPeriod.REPORT_CONTACT));
  }
}
