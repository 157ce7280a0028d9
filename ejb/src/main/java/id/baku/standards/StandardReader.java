package id.baku.standards;

import id.baku.platform.DateRange;
import id.baku.platform.NotFound;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.LifeEvents.LifeEvent;
import id.baku.standards.StandardDetail.VersionDetail;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.Decree;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The agency's own standards, drafts included. */
@Stateless
@TenantScoped
public class StandardReader {

  private static final int MAX_ROWS = 100;

  @Inject StandardStore standards;
  @Inject LifeEvents lifeEvents;

  /**
   * @param filter part of the name or the heading; blank for all
   * @param day the day for "in force"
   * @param size at most {@value #MAX_ROWS}
   */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<StandardRow> list(String filter, LocalDate day, int first, int size) {
    return standards.rows(filter, day, Math.max(0, first), Math.clamp(size, 1, MAX_ROWS));
  }

  /** All services of the agency, in its own order. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<ServiceDescription> services() {
    return standards.services().stream().map(PublicService::description).toList();
  }

  /** The life events a service may be found by. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<LifeEvent> lifeEvents() {
    return lifeEvents.all();
  }

  @Permitted(Permission.READ_OWN_AGENCY)
  public long count(String filter) {
    return standards.count(filter);
  }

  /** @throws NotFound standard.unknown also for another agency's */
  @Permitted(Permission.READ_OWN_AGENCY)
  public StandardDetail detail(UUID standardId) {
    ServiceStandard standard = standards.byPublicId(standardId).orElseThrow(() -> new NotFound("standard.unknown"));
    return new StandardDetail(standard.publicId(), standard.service().description(),
        standard.versions().stream().sorted(Comparator.comparing(StandardVersion::number).reversed())
            .map(StandardReader::detail).toList());
  }

  /** What each standard says at last, in the agency's own order; one without any version is left out. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<NewestWording> newest() {
    return standards.all().stream().map(StandardReader::newest).flatMap(Optional::stream).toList();
  }

  /** What the standard of one service says at last; empty without any version. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Optional<NewestWording> newest(String serviceSlug) {
    return standards.bySlug(serviceSlug).flatMap(StandardReader::newest);
  }

  /** @throws NotFound standard.unknown also for another agency's, and for one without any version */
  @Permitted(Permission.READ_OWN_AGENCY)
  public NewestWording newest(UUID standardId) {
    return standards.byPublicId(standardId).flatMap(StandardReader::newest)
        .orElseThrow(() -> new NotFound("standard.unknown"));
  }

  private static Optional<NewestWording> newest(ServiceStandard standard) {
    DecreeView decree = standard.versions().stream().map(StandardVersion::decree).filter(Objects::nonNull)
        .reduce((earlier, later) -> later).map(Decree::view).orElse(null);
    return standard.newest().map(version -> new NewestWording(standard.publicId(), standard.service().description(),
        version.number(), version.lockVersion(), version.status() == StandardStatus.DRAFT, version.content(), decree));
  }

  private static VersionDetail detail(StandardVersion version) {
    DateRange inForce = version.inForce();
    return new VersionDetail(version.publicId(), version.number(), version.status(), version.origin(),
        version.decree() == null ? null : version.decree().number(), inForce == null ? null : inForce.from(),
        inForce == null ? null : inForce.to(), version.createdAt(), version.publishedAt(), version.content(),
        version.lockVersion());
  }
}
