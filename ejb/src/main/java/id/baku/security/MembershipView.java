package id.baku.security;

import java.io.Serializable;

/** One role of a person in one agency, valid today. */
public record MembershipView(long agencyId, String agencySlug, String agencyName, Role role) implements Serializable {}
