package id.baku.standards;

import id.baku.platform.DateRange;
import id.baku.platform.NotFound;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.model.Decree;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Puts standards before the public. */
@Stateless
@TenantScoped
public class StandardPublisher {

  @Inject StandardStore standards;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Event<StandardPublished> published;

  /**
   * Records the open draft of a service as in force by a decree that is law already, and publishes it: one act. The
   * version that held until then ends the day before.
   *
   * @param from first day in force; may lie in the past (a decree of 2024 holds from 2024) or in the future
   * @throws NotFound service.unknown, decree.unknown
   * @throws id.baku.platform.Refused standard.no-draft, standard.empty, standard.overlaps
   * @source UU 25/2009 Pasal 20 ayat (1), Pasal 22
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void recordInForce(String serviceSlug, String decreeNumber, LocalDate from) {
    ServiceStandard standard = standards.standardForChange(serviceSlug)
        .orElseThrow(() -> new NotFound("service.unknown"));
    Decree decree = standards.decree(decreeNumber).orElseThrow(() -> new NotFound("decree.unknown"));
    Optional<StandardVersion> before = standard.inForceOn(from);
    StandardVersion version = standard.recordInForce(decree, from, clock.instant());
    standards.flush();
    standards.log(version, StandardStatus.DRAFT, actor.label(), decree.number(), clock.instant());
    published.fire(event(standard.service(), version, before));
  }

  private static StandardPublished event(PublicService service, StandardVersion version,
      Optional<StandardVersion> ended) {
    DateRange endedRange = ended.map(StandardVersion::inForce).orElse(null);
    return new StandardPublished(version.standard().publicId(), version.publicId(), service.publicId(),
        service.description(), version.number(), new PublishedDocument(version.content(), version.decree().view()),
        version.inForce(), version.publishedAt(), ended.map(StandardVersion::publicId).orElse(null),
        endedRange == null ? null : endedRange.to());
  }
}
