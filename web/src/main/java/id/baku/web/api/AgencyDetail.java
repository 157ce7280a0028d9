package id.baku.web.api;

import id.baku.agencies.ContactChannel;
import id.baku.agencies.ServicePoint;
import id.baku.directory.PublishedAgency;
import java.util.List;
import java.util.UUID;

/**
 * An agency and how to reach it.
 *
 * @param zone IANA zone of its clock
 * @param standards address of the list of its standards
 * @param notice what to tell people of a sample, null for a real agency
 */
public record AgencyDetail(UUID id, String slug, String name, String shortName, String parentBody, String government,
    String region, String zone, String address, String phone, String email, String website,
    List<ContactChannel> channels, List<ServicePoint> servicePoints, String standards, String self, String page, boolean sample,
    String notice) implements Sampled {

  static AgencyDetail of(PublishedAgency agency, ApiLinks links) {
    return new AgencyDetail(agency.id(), agency.slug(), agency.name(), agency.shortName(), agency.parentBody(),
        agency.government(), agency.region(), agency.zone(), agency.address(), agency.phone(), agency.email(),
        agency.website(), agency.profile().channels(), agency.profile().servicePoints(),
        links.standardsOf(agency.slug()), links.agency(agency.slug()), links.page(agency.slug()),
        agency.sample(), Sampled.notice(agency.sample()));
  }
}
