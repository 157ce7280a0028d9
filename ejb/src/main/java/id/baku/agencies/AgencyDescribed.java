package id.baku.agencies;

/** The agency changed what it says of itself, in this transaction. */
public record AgencyDescribed(long agencyId, AgencyProfile profile) {}
