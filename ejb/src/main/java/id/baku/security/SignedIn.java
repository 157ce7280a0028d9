package id.baku.security;

import java.io.Serializable;
import java.util.List;

/** A person whose password was right, with the roles valid today; empty when none is. */
public record SignedIn(long accountId, String name, List<MembershipView> memberships) implements Serializable {}
