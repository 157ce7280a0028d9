package id.baku.agencies;

import java.util.List;

/** How and where an agency can be reached. */
public record AgencyProfile(List<ContactChannel> channels, List<ServicePoint> servicePoints) {}
