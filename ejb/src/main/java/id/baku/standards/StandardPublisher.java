package id.baku.standards;

import id.baku.platform.DateRange;
import id.baku.platform.NotFound;
import id.baku.security.Actor;
import id.baku.security.Duties;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.SeparationOfDuties.Basis;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.model.Decree;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.DecreeFileStore;
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
  @Inject DecreeFileStore files;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Duties duties;
  @Inject Trail trail;
  @Inject Event<StandardPublished> published;

  /**
   * What the trail keeps of it.
   *
   * @param version number
   * @param decree number
   * @param approval why it counts
   */
  public record Recorded(int version, String decree, LocalDate from, Basis approval) {}

  /**
   * Records the open draft of a service as in force by a decree that is law already, and publishes it: one act. The
   * version that held until then ends the day before. Nobody does so with what he or she wrote, but in an office of two from
   * the signed paper.
   *
   * @param from first day in force; may lie in the past (a decree of 2024 holds from 2024) or in the future
   * @throws NotFound service.unknown, decree.unknown
   * @throws id.baku.platform.Refused standard.no-draft, standard.empty, standard.overlaps, duties.own-draft
   * @source UU 25/2009 Pasal 20 ayat (1), Pasal 22
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void recordInForce(String serviceSlug, String decreeNumber, LocalDate from) {
    ServiceStandard standard = standards.standardForChange(serviceSlug)
        .orElseThrow(() -> new NotFound("service.unknown"));
    Decree decree = standards.decree(decreeNumber).orElseThrow(() -> new NotFound("decree.unknown"));
    Optional<Basis> basis = standard.openVersion().flatMap(draft -> duties.approval(standards.writers(draft),
        standards.begun(draft).orElseGet(clock::instant), files.hasPaper(decreeNumber, decree.view().sourceSha256())));
    Optional<StandardVersion> before = standard.inForceOn(from);
    StandardVersion version = standard.recordInForce(decree, from, clock.instant());
    standards.flush();
    standards.log(version, StandardStatus.DRAFT, actor, decree.number(), clock.instant());
    basis.ifPresent(why -> trail.record("standard.recorded", new Subject("standard", serviceSlug, standard.service().description().name()), null,
        new Recorded(version.number(), decree.number(), from, why)));
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
