package id.baku.web.security;

import id.baku.agencies.AgencyKeys;
import id.baku.directory.PublishedAgency;
import id.baku.platform.NotFound;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The other place where a request gets its agency: a public form, by the published agency whose page it stands on. */
@Dependent
public class TenantFromPath {

  @Inject CurrentTenant tenant;
  @Inject AgencyKeys agencies;

  /** @param agency as the directory showed it to the public a moment ago */
  public void use(PublishedAgency agency) {
    tenant.use(agencies.idOf(agency.slug()).orElseThrow(() -> new NotFound("agency.unknown")));
  }
}
