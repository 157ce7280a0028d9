package id.baku.agencies;

import id.baku.agencies.store.PartStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The agency says in which colour its public pages are. */
@Stateless
@TenantScoped
public class BrandingEditor {

  @Inject PartStore parts;
  @Inject PartChange change;

  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<Branding> branding() {
    return parts.find(OwnPart.BRANDING, Branding.class).or(Branding.NONE);
  }

  /**
   * @throws InvalidInput the first of {@link Branding#problems}
   * @throws Stale part.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void brand(int seenLock, Branding branding) {
    FieldChecks.demandNone(branding.problems());
    change.keep(OwnPart.BRANDING, seenLock, branding, "branding.changed");
  }
}
