package id.baku.security;

import java.util.Set;
import java.util.UUID;

/**
 * A token that is good today.
 *
 * @param maker account of the person who made it
 */
public record AdmittedToken(long agencyId, long id, UUID publicId, long maker, Set<TokenScope> scopes) {

  public AdmittedToken {
    scopes = Set.copyOf(scopes);
  }
}
