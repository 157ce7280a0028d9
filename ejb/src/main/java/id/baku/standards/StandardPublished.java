package id.baku.standards;

import id.baku.platform.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version was put before the public, in this transaction.
 *
 * @param endedVersion version that ends with it, null when there was none
 * @param endedOn last day of that version
 */
public record StandardPublished(UUID standardId, UUID versionId, UUID serviceId, ServiceDescription service,
    int number, PublishedDocument document, DateRange inForce,
    Instant publishedAt, UUID endedVersion, LocalDate endedOn) {}
