package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.GovernmentStore;
import id.baku.agencies.store.PartStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The agency says what stands at the head of its letters. */
@Stateless
@TenantScoped
public class LetterheadEditor {

  @Inject AgencyStore agencies;
  @Inject GovernmentStore governments;
  @Inject PartStore parts;
  @Inject PartChange change;
  @Inject CurrentTenant tenant;

  /** What was said, or else what the identity gives for a beginning. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<Letterhead> letterhead() {
    Versioned<Letterhead> said = parts.find(OwnPart.LETTERHEAD, Letterhead.class);
    return said.value() == null ? said.or(beginning()) : said;
  }

  private Letterhead beginning() {
    Agency agency = agencies.find(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
    return Letterhead.of(agency.identity(), governments.name(agency.governmentSlug()));
  }

  /**
   * @throws InvalidInput the first of {@link Letterhead#problems}
   * @throws Stale part.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void head(int seenLock, Letterhead letterhead) {
    FieldChecks.demandNone(letterhead.problems());
    change.keep(OwnPart.LETTERHEAD, seenLock, letterhead, "letterhead.changed");
  }
}
