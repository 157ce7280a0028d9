package id.baku.bench.nation;

import id.baku.standards.Audience;
import java.util.List;

/**
 * One usual kind of agency and what such agencies offer.
 *
 * @param code short word for addresses ("disdukcapil")
 * @param name "Dinas Kesehatan"
 * @param levels letters of where it exists: P provinces, K kabupaten and kota, D each district
 * @param lifeEvents codes of the document life-events
 * @param units headings under which services are listed
 * @param services names of services, the most usual first
 */
public record AgencyKind(String code, String name, String levels, Audience audience, List<String> lifeEvents, List<String> units,
    List<String> services) {

  boolean existsIn(Region region) {
    return levels.contains(region.isProvince() ? "P" : "K");
  }

  boolean isPerDistrict() {
    return levels.contains("D");
  }
}
