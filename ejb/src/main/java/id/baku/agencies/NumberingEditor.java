package id.baku.agencies;

import id.baku.agencies.store.PartStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The agency says how it numbers its decrees. */
@Stateless
@TenantScoped
public class NumberingEditor {

  @Inject PartStore parts;
  @Inject PartChange change;

  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<Numbering> numbering() {
    return parts.find(OwnPart.NUMBERING, Numbering.class).or(Numbering.USUAL);
  }

  /**
   * @throws InvalidInput the first of {@link Numbering#problems}
   * @throws Stale part.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void number(int seenLock, Numbering numbering) {
    FieldChecks.demandNone(numbering.problems());
    change.keep(OwnPart.NUMBERING, seenLock, numbering, "numbering.changed");
  }
}
