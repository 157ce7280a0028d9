package id.baku.web.security;

import id.baku.security.Actor;
import id.baku.security.AdmittedToken;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The third place where a request gets its agency: a program, by the token it sent. */
@Dependent
public class TenantFromToken {

  @Inject CurrentTenant tenant;
  @Inject Actor actor;

  /** @param token as the door has just admitted it */
  public void use(AdmittedToken token) {
    tenant.use(token.agencyId());
    actor.program(token);
  }
}
