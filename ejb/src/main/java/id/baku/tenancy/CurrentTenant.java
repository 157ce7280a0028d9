package id.baku.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalLong;

/**
 * The agency in whose name this request (or job) runs. Set once from the login, from the path of a public form, or by
 * {@link TenantRunner}; nothing else may call {@link #use}, and an architecture test holds that.
 */
@RequestScoped
public class CurrentTenant {

  private Long agencyId;

  public void use(long agencyId) {
    if (this.agencyId != null && this.agencyId != agencyId) {
      throw new IllegalStateException("This request already runs for agency " + this.agencyId);
    }
    this.agencyId = agencyId;
  }

  /** For one act in the name of another agency and back again; {@code RunAs} alone calls this. @param agencyId empty for none */
  public void instead(OptionalLong agencyId) {
    this.agencyId = agencyId.isPresent() ? agencyId.getAsLong() : null;
  }

  /** @throws IllegalStateException when no agency is set: a use case that needs one was reached by a wrong way */
  public long id() {
    if (agencyId == null) {
      throw new IllegalStateException("No agency is set for this request");
    }
    return agencyId;
  }

  public OptionalLong idIfAny() {
    return agencyId == null ? OptionalLong.empty() : OptionalLong.of(agencyId);
  }
}
