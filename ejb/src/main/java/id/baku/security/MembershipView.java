package id.baku.security;

import java.io.Serializable;

/**
 * One role of a person in one agency, valid today.
 *
 * @param sample the agency is invented, to try Baku with
 */
public record MembershipView(long agencyId, String agencySlug, String agencyName, boolean sample, Role role) implements Serializable {}
