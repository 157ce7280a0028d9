package id.baku.corrections;

import id.baku.platform.KeptPeriod;
import id.baku.standards.ComponentKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A report as the agency sees it.
 *
 * @param component what is said to be wrong, null for the page as a whole
 * @param contact of the person who wrote, personal data; null when none was given, once the report is settled, and after
 *     {@link id.baku.agencies.KeptPeriod#REPORT_CONTACT} at the latest
 * @param note why it was settled, null while it is open
 * @param lockVersion state in which this was read
 */
public record PageReport(UUID id, UUID standardId, String serviceSlug, String service, int version,
    ComponentKind component, String wrong, String right, String contact, Instant reportedAt, ReportState state,
    String note, Instant decidedAt, String decidedBy, int lockVersion) {}
