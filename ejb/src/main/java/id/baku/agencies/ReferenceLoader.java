package id.baku.agencies;

import id.baku.agencies.store.ReferenceStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes in one document of {@code tenants/_default}; the same document a second time changes nothing. */
@Stateless
@CrossTenant("reference data belongs to no agency")
public class ReferenceLoader {

  @Inject ReferenceStore reference;
  @Inject Clock clock;
  @Inject Event<ReferenceChanged> changed;

  /**
   * @param name file name without extension, such as {@code holidays-2026}
   * @param json the document, already checked against its schema
   */
  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public void load(String name, String json, String sha256) {
    if (reference.hash(name).filter(sha256::equals).isPresent()) {
      return;
    }
    switch (name.replaceFirst("-(?:\\d{4}|sample)$", "")) {
      case "regions" -> reference.spread("agencies/spread-regions", json);
      case "governments" -> reference.spread("agencies/spread-governments", json);
      case "holidays" -> reference.spread("agencies/spread-holidays", json);
      case "regulations" -> {
        reference.spread("regulations/spread-regulations", json);
        reference.spread("regulations/spread-relations", json);
      }
      case "roles" -> reference.spread("security/spread-roles", json);
      default -> { } // kept as a document alone: hints, synonyms, hours, channel kinds, stop words
    }
    reference.save(name, json, sha256, clock.instant());
    changed.fire(new ReferenceChanged(name));
  }
}
