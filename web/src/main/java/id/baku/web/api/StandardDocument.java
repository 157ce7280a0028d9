package id.baku.web.api;

import id.baku.directory.PublishedService;
import id.baku.standards.Audience;
import id.baku.standards.DecreeView;
import id.baku.standards.StandardContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One published version of a standard, whole.
 *
 * @param id of the standard, the same through all its versions
 * @param inForceTo last day it holds, null when open
 * @param servicePoint code of a service point of the agency, null when its own address is meant
 * @param self address of this very version, which never changes
 * @param versions address of all published versions
 * @param notice what to tell people of a sample, null for a real agency
 */
public record StandardDocument(UUID id, UUID versionId, int version, AgencyRef agency, String slug, String name,
    String group, Audience audience, LocalDate inForceFrom, LocalDate inForceTo, Instant publishedAt,
    String servicePoint, DecreeView decree, StandardContent content, String self, String versions, String page,
    boolean sample, String notice) implements Sampled {

  static StandardDocument of(PublishedService service, ApiLinks links) {
    return new StandardDocument(service.standardId(), service.versionId(), service.version(),
        AgencyRef.of(service.agency(), links), service.slug(), service.name(), service.group(), service.audience(),
        service.inForceFrom(), service.inForceTo(), service.publishedAt(), service.servicePointCode(),
        service.decree(), service.content(), links.version(service.standardId(), service.version()),
        links.versions(service.standardId()), links.page(service.agency().slug(), service.slug()), service.agency().sample(),
        Sampled.notice(service.agency().sample()));
  }
}
