package id.baku.bench.nation;

import id.baku.standards.ServiceDescription;
import java.util.List;
import java.util.UUID;

/**
 * One service with a standard in force.
 *
 * @param plainName the name before the agency's own manner of speaking: equal for the same service of many agencies
 * @param editions oldest first; the last one is in force and open
 */
public record NationalService(NationalAgency agency, UUID serviceId, UUID standardId, String plainName, ServiceDescription description,
    List<NationalEdition> editions) {

  public NationalEdition inForce() {
    return editions.getLast();
  }
}
