package id.baku.web.api;

import id.baku.directory.PublishedAgency;
import java.util.UUID;

/**
 * The agency that promises a service, by name.
 *
 * @param notice what to tell people of a sample, null for a real agency
 */
public record AgencyRef(UUID id, String slug, String name, String zone, String self, boolean sample, String notice) implements Sampled {

  static AgencyRef of(PublishedAgency agency, ApiLinks links) {
    return new AgencyRef(agency.id(), agency.slug(), agency.name(), agency.zone(), links.agency(agency.slug()),
        agency.sample(), Sampled.notice(agency.sample()));
  }
}
