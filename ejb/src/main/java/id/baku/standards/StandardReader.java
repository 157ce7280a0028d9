package id.baku.standards;

import id.baku.platform.DateRange;
import id.baku.platform.NotFound;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.LifeEvents.LifeEvent;
import id.baku.standards.StandardDetail.VersionDetail;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

  /** What the agency says last, by the slug of the service; services without any version are left out. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Map<String, NewestVersion> newest() {
    return standards.all().stream().filter(standard -> !standard.versions().isEmpty())
        .collect(Collectors.toMap(standard -> standard.service().description().slug(),
            standard -> newest(standard.versions().getLast())));
  }

  /** What the agency says last about one service; empty without any version. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Optional<NewestVersion> newest(String serviceSlug) {
    return standards.bySlug(serviceSlug).filter(standard -> !standard.versions().isEmpty())
        .map(standard -> newest(standard.versions().getLast()));
  }

  /** The life events a service may be found by. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<LifeEvent> lifeEvents() {
    return lifeEvents.all();
  }

  private static NewestVersion newest(StandardVersion version) {
    return new NewestVersion(version.number(), version.status(), version.content());
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

  private static VersionDetail detail(StandardVersion version) {
    DateRange inForce = version.inForce();
    return new VersionDetail(version.publicId(), version.number(), version.status(), version.origin(),
        version.decree() == null ? null : version.decree().number(), inForce == null ? null : inForce.from(),
        inForce == null ? null : inForce.to(), version.createdAt(), version.publishedAt(), version.content(),
        version.lockVersion());
  }
}
