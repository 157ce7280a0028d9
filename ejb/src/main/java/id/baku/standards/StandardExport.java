package id.baku.standards;

import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the standards of the agency for taking them elsewhere, with all their versions. */
@Stateless
@TenantScoped
public class StandardExport {

  @Inject StandardStore standards;

  /** In the agency's own order. */
  @Permitted(Permission.EXPORT_AGENCY)
  public List<ExportedStandard> all() {
    return standards.all().stream().map(StandardExport::exported).toList();
  }

  /** Versions of one service, oldest first; none when the agency does not have it. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<Edition> versions(String serviceSlug) {
    return standards.bySlug(serviceSlug).map(standard -> exported(standard).versions()).orElse(List.of());
  }

  private static ExportedStandard exported(ServiceStandard standard) {
    return new ExportedStandard(standard.service().description(),
        standard.versions().stream().map(StandardExport::edition).toList());
  }

  private static Edition edition(StandardVersion version) {
    return version.decree() == null ? new Edition(null, null, version.content())
        : new Edition(version.decree().number(), version.inForce().from(), version.content());
  }
}
