package id.baku.interop;

import id.baku.agencies.AgencyProfile;
import java.util.UUID;

/**
 * An agency as it is given to other systems.
 *
 * @param zone IANA zone of its clock
 * @param sample invented, to try Baku with
 */
public record OpenAgency(UUID id, String slug, String name, String shortName, String parentBody, String government, String zone, String phone,
    String email, String website, AgencyProfile profile, boolean sample) {}
