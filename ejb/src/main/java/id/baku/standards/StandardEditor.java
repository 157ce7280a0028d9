package id.baku.standards;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Slug;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the agency's services and the drafts of their standards. Who wrote what stands in the log of each version; the trail tells once a day that a
 * person worked on a draft, so it may be kept as often as one likes, and every other act of a person. What a program does is told where its ids are
 * known, and what the system reads is nobody's act.
 */
@Stateless
@TenantScoped
public class StandardEditor {

  @Inject StandardStore standards;
  @Inject LifeEvents lifeEvents;
  @Inject CurrentTenant tenant;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Trail trail;
  @Inject Event<ServiceDescribed> described;
  @Inject Event<DraftWritten> drafted;

  /** What the trail keeps of a draft: its words stand in the version itself. */
  public record Draft(String service, int version) {}

  /**
   * Takes over what the agency says of a service, which is made when there is none yet. The slug never changes, since
   * addresses are made of it.
   *
   * @throws InvalidInput service.slug when the slug cannot be part of an address; service.life-event
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void describe(ServiceDescription service) {
    if (!Slug.isValid(service.slug())) {
      throw new InvalidInput("service.slug", Map.of("slug", String.valueOf(service.slug())), "slug");
    }
    lifeEvents.check(service.lifeEvents());
    Optional<PublicService> known = standards.serviceBySlug(service.slug());
    ServiceDescription before = known.map(PublicService::description).orElse(null);
    PublicService now = known.orElseGet(() -> open(service));
    now.describe(service);
    tell("service.described", subject(now), before, now.description());
    described.fire(new ServiceDescribed(now.publicId(), service));
  }

  /**
   * Writes the content as the service's open draft.
   *
   * @throws NotFound service.unknown
   */
  @Permitted(Permission.EDIT_STANDARD)
  public DraftWritten draft(String serviceSlug, StandardContent content) {
    ServiceStandard standard = standard(serviceSlug);
    StandardVersion draft = write(standard, content, actor.tokenId().isPresent() ? StandardVersion.API : StandardVersion.PRODUCT);
    return new DraftWritten(standard.publicId(), draft.number());
  }

  /**
   * Writes the content as the service's open draft, if the newest wording is still the one it was made from.
   *
   * @param number with {@code lockVersion} the version it was made from, which may be in force
   * @throws NotFound service.unknown
   * @throws Stale standard.changed
   */
  @Permitted(Permission.EDIT_STANDARD)
  public DraftWritten revise(String serviceSlug, int number, int lockVersion, StandardContent content) {
    if (standard(serviceSlug).newest().filter(v -> v.number() == number && v.lockVersion() == lockVersion).isEmpty()) {
      throw new Stale("standard.changed");
    }
    return draft(serviceSlug, content);
  }

  /** The open draft of a service. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Optional<DraftWritten> openDraft(String serviceSlug) {
    return standards.bySlug(serviceSlug).flatMap(ServiceStandard::openVersion)
        .map(draft -> new DraftWritten(draft.standard().publicId(), draft.number()));
  }

  /**
   * Takes the open draft away with its history, if it still is that one and has these very words.
   *
   * @return false when somebody changed it or put it in force
   * @throws NotFound service.unknown
   */
  @Permitted(Permission.EDIT_STANDARD)
  public boolean discard(String serviceSlug, int number, StandardContent content) {
    ServiceStandard standard = standard(serviceSlug);
    if (!standard.saysAlready(content) || standard.openVersion().filter(v -> v.number() == number).isEmpty()) {
      return false;
    }
    StandardVersion draft = standard.discardDraft();
    standards.remove(draft);
    drafted.fire(new DraftWritten(standard.publicId(), number));
    tell("draft.discarded", subject(draft), new Draft(serviceSlug, number), null);
    return true;
  }

  /**
   * Takes a service away that has no standard any more.
   *
   * @return false when there is a version of its standard
   * @throws NotFound service.unknown
   */
  @Permitted(Permission.EDIT_STANDARD)
  public boolean forget(String serviceSlug) {
    ServiceStandard standard = standard(serviceSlug);
    if (!standard.versions().isEmpty()) {
      return false;
    }
    standards.remove(standard);
    standards.remove(standard.service());
    tell("service.removed", subject(standard.service()), standard.service().description(), null);
    return true;
  }

  /**
   * Proposes the content as a draft for people to look at; a draft that a person or a program has written is never overwritten.
   *
   * @return false when such a draft stands in the way
   * @throws NotFound service.unknown
   */
  @Permitted(Permission.EDIT_STANDARD)
  public boolean propose(String serviceSlug, StandardContent content) {
    ServiceStandard standard = standard(serviceSlug);
    if (standard.openVersion().filter(draft -> !draft.origin().equals(StandardVersion.FOLDER)).isPresent()) {
      return false;
    }
    write(standard, content, StandardVersion.FOLDER);
    return true;
  }

  /** Whether the newest version of a service, draft or not, has these very words. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public boolean saysAlready(String serviceSlug, StandardContent content) {
    return standards.bySlug(serviceSlug).filter(standard -> standard.saysAlready(content)).isPresent();
  }

  /** Whether the agency has a standard for this service, in whatever state. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public boolean has(String serviceSlug) {
    return standards.serviceBySlug(serviceSlug).isPresent();
  }

  private ServiceStandard standard(String serviceSlug) {
    return standards.standardForChange(serviceSlug).orElseThrow(() -> new NotFound("service.unknown"));
  }

  private StandardVersion write(ServiceStandard standard, StandardContent content, String origin) {
    StandardStatus before = standard.openVersion().map(StandardVersion::status).orElse(null);
    StandardVersion version = standard.draft(content, origin, clock.instant());
    standards.flush();
    standards.log(version, before, actor, origin, clock.instant());
    drafted.fire(new DraftWritten(standard.publicId(), version.number()));
    trail.workOn("draft.worked-on", subject(version));
    return version;
  }

  private void tell(String act, Subject subject, Object before, Object after) {
    if (actor.accountId().isPresent()) {
      trail.record(act, subject, before, after);
    }
  }

  private static Subject subject(PublicService service) {
    return new Subject("service", service.description().slug(), service.description().name());
  }

  /** By what no other draft of the service ever has. */
  private static Subject subject(StandardVersion draft) {
    return new Subject("draft", draft.publicId().toString(), draft.standard().service().description().name());
  }

  private PublicService open(ServiceDescription description) {
    PublicService service = new PublicService(tenant.id(), description);
    standards.add(service);
    standards.add(new ServiceStandard(tenant.id(), service));
    return service;
  }
}
