package id.baku.security;

import java.io.Serializable;
import java.util.Set;

/**
 * An agency in which a person may work today.
 *
 * @param sample the agency is invented, to try Baku with
 * @param permissions what all roles of the person there allow together
 */
public record Workplace(long agencyId, String agencySlug, String agencyName, boolean sample, Set<Permission> permissions)
    implements Serializable {

  public Workplace {
    permissions = Set.copyOf(permissions);
  }
}
