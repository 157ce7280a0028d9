package id.baku.bench.nation;

import id.baku.agencies.AgencyProfile;
import java.util.UUID;

/**
 * One agency.
 *
 * @param id number of the row; the place in the nation, from 1,000,000
 * @param district its kecamatan, null for agencies of the whole government
 * @param serviceCount how many services it offers
 */
public record NationalAgency(long id, UUID publicId, String slug, String name, String shortName, AgencyKind kind, Government government,
    String district, String address, String phone, String email, String website, AgencyProfile profile, int serviceCount) {}
