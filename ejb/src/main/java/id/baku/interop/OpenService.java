package id.baku.interop;

import id.baku.standards.Audience;
import id.baku.standards.StandardContent;
import java.time.Instant;
import java.util.UUID;

/**
 * A service as it is given to other systems: the newest edition of its standard that has begun.
 *
 * @param id of the standard, the same through all its editions
 * @param servicePointCode place where it is given, null when the agency's own address is meant
 * @param active false when the edition has ended and none came after it
 * @param modifiedAt when it last changed, null when that is not known
 */
public record OpenService(UUID id, String slug, String name, String group, Audience audience, String servicePointCode, StandardContent content,
    boolean active, Instant modifiedAt, OpenAgency agency) {}
