package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.GovernmentStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The agency says who it is and how it is reached. */
@Stateless
@TenantScoped
public class IdentityEditor {

  @Inject AgencyStore agencies;
  @Inject GovernmentStore governments;
  @Inject CurrentTenant tenant;
  @Inject AgencyTeller teller;
  @Inject Trail trail;
  @Inject Clock clock;

  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<AgencyIdentity> identity() {
    Agency agency = agencies.find(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
    return new Versioned<>(agency.identity(), agency.lockVersion());
  }

  /** Other agencies of the same government for which one of this name would be mistaken; none as long as the name stays. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public List<String> like(String name) {
    Agency agency = agencies.find(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
    String government = agency.governmentSlug();
    return name.equals(agency.name()) ? List.of()
        : new AgencyNames(government, governments.name(government), agencies.namesOfOthers()).like(name);
  }

  /**
   * @param seenLock state in which the present identity was shown
   * @throws InvalidInput the first of {@link AgencyIdentity#problems}
   * @throws Refused agency.name-taken by another agency of the same government
   * @throws Stale agency.changed when somebody else changed it since
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void identify(int seenLock, AgencyIdentity identity) {
    FieldChecks.demandNone(identity.problems());
    Agency agency = agencies.lock(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
    if (agency.lockVersion() != seenLock) {
      throw new Stale("agency.changed");
    }
    if (agencies.hasNameOfAnother(identity.name())) {
      throw new Refused("agency.name-taken", Map.of(), "name");
    }
    AgencyIdentity before = agency.identity();
    agency.identify(identity);
    agencies.flush();
    agencies.keep(OwnPart.IDENTITY, clock.instant());
    trail.record("agency.identified", new Subject("agency", agency.slug(), agency.name()), before, identity);
    teller.tell();
  }
}
