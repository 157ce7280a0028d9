package id.baku.standards;

import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the standards of the agency for taking them elsewhere: one version each, the newest published one or else the
 * draft. Earlier versions and a draft beside a published version are not part of it.
 */
@Stateless
@TenantScoped
public class StandardExport {

  @Inject StandardStore standards;

  @Permitted(Permission.EXPORT_AGENCY)
  public List<ExportedStandard> all() {
    return standards.all().stream().map(StandardExport::exported).flatMap(Optional::stream).toList();
  }

  private static Optional<ExportedStandard> exported(ServiceStandard standard) {
    PublicService service = standard.service();
    ServiceDescription description = new ServiceDescription(service.slug(), service.name(), service.groupName(),
        service.listOrder(), service.audience(), service.servicePointCode());
    return newestPublished(standard).or(standard::openVersion).map(version -> new ExportedStandard(description,
        version.decree() == null ? null : version.decree().number(),
        version.inForce() == null ? null : version.inForce().from(), version.content()));
  }

  private static Optional<StandardVersion> newestPublished(ServiceStandard standard) {
    return standard.versions().stream().filter(v -> v.publishedAt() != null)
        .max(Comparator.comparing(StandardVersion::number));
  }
}
