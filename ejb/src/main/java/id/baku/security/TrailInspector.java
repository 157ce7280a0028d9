package id.baku.security;

import id.baku.security.store.TrailStore;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whether the trail of the current agency is what was written. */
@Stateless
@TenantScoped
public class TrailInspector {

  @Inject TrailStore entries;
  @Inject TrailKeys keys;
  @Inject CurrentTenant tenant;

  /** Reads the whole of it: some ten thousand entries a second. */
  @Permitted(Permission.READ_TRAIL)
  public TrailCheck.Verdict check() {
    return entries.check(keys.check(TrailPlace.agency(tenant.id())));
  }
}
