package id.baku.standards;

import id.baku.platform.InvalidInput;
import id.baku.platform.Slug;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Writes drafts of standards. */
@Stateless
@TenantScoped
public class StandardEditor {

  /** A draft that a person wrote. */
  public static final String PRODUCT = "product";
  /** A draft that came out of a tenant folder. */
  public static final String FOLDER = "folder";

  @Inject StandardStore standards;
  @Inject CurrentTenant tenant;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * Writes the content as the service's open draft and makes the service when there is none yet. A draft that a
   * person has edited is never overwritten by a folder.
   *
   * @param origin {@link #PRODUCT} or {@link #FOLDER}
   * @return whether it was written
   * @throws InvalidInput service.slug when the slug cannot be part of an address
   */
  @Permitted(Permission.EDIT_STANDARD)
  public boolean draft(ServiceDescription service, StandardContent content, String origin) {
    if (!Slug.isValid(service.slug())) {
      throw new InvalidInput("service.slug", Map.of("slug", String.valueOf(service.slug())), "slug");
    }
    ServiceStandard standard = standards.standardForChange(service.slug()).orElseGet(() -> open(service));
    boolean editedByPerson = standard.openVersion().map(v -> v.origin().equals(PRODUCT)).orElse(false);
    if (editedByPerson && origin.equals(FOLDER)) {
      return false;
    }
    StandardStatus before = standard.openVersion().map(StandardVersion::status).orElse(null);
    StandardVersion version = standard.draft(content, origin, clock.instant());
    standards.flush();
    standards.log(version, before, actor.label(), origin, clock.instant());
    return true;
  }

  /** Whether the agency has a standard for this service, in whatever state. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public boolean has(String serviceSlug) {
    return standards.serviceBySlug(serviceSlug).isPresent();
  }

  private ServiceStandard open(ServiceDescription description) {
    PublicService service = new PublicService(tenant.id(), description.slug());
    service.describe(description.name(), description.group(), description.order(), description.audience(),
        description.servicePoint());
    standards.add(service);
    ServiceStandard standard = new ServiceStandard(tenant.id(), service);
    standards.add(standard);
    return standard;
  }
}
