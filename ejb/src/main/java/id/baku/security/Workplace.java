package id.baku.security;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place where a person may work today.
 *
 * @param agencyId null when it is no agency
 * @param slug of the agency or the government, null for Baku as a whole
 * @param name of the agency or the government, null for Baku as a whole
 * @param sample the agency or government is invented, to try Baku with
 * @param zone IANA zone of the agency's clock, null when it is no agency
 * @param permissions what all roles of the person there allow together; what does not fit such a place is dropped, from wherever it comes
 */
public record Workplace(Office office, Long agencyId, String slug, String name, boolean sample, String zone, Set<Permission> permissions)
    implements Serializable {

  /** Of whoever works nowhere and is invited somewhere. */
  static final Workplace NOWHERE = new Workplace(Office.NONE, null, null, null, false, null, Set.of());

  public Workplace {
    permissions = permissions.stream().filter(permission -> permission.isOfAgency() == (office == Office.AGENCY)).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether who works here must have signed in with a second factor. */
  public boolean secondFactor() {
    return permissions.stream().anyMatch(Permission::demandsSecondFactor);
  }

  /** By which a person chooses among the places: no two have the same. */
  public String key() {
    return switch (office) {
      case AGENCY -> slug;
      case GOVERNMENT, PLATFORM -> Office.key(slug);
      case NONE -> "";
    };
  }
}
