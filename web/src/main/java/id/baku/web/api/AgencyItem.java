package id.baku.web.api;

import id.baku.directory.AgencySummary;
import java.util.UUID;

/**
 * An agency in a list.
 *
 * @param services number of its services with a standard in force today
 * @param self its address in this API
 * @param page its page for people
 * @param notice what to tell people of a sample, null for a real agency
 */
public record AgencyItem(UUID id, String slug, String name, String shortName, String parentBody, String government,
    String governmentSlug, String region, String regionCode, long services, String self, String page, boolean sample,
    String notice) implements Sampled {

  static AgencyItem of(AgencySummary agency, ApiLinks links) {
    return new AgencyItem(agency.id(), agency.slug(), agency.name(), agency.shortName(), agency.parentBody(),
        agency.government(), agency.governmentSlug(), agency.region(), agency.regionCode(), agency.services(),
        links.agency(agency.slug()), links.page(agency.slug()), agency.sample(), Sampled.notice(agency.sample()));
  }
}
