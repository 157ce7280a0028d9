package id.baku.web.api;

import id.baku.directory.PublishedAgency;
import java.util.UUID;

/** The agency that promises a service, by name. */
public record AgencyRef(UUID id, String slug, String name, String zone, String self) {

  static AgencyRef of(PublishedAgency agency, ApiLinks links) {
    return new AgencyRef(agency.id(), agency.slug(), agency.name(), agency.zone(), links.agency(agency.slug()));
  }
}
