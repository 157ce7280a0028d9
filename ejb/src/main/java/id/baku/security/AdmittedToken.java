package id.baku.security;

import java.util.Set;

/**
 * A token that is good today.
 *
 * @param maker name of the person who made it
 */
public record AdmittedToken(long agencyId, long id, String name, String maker, Set<TokenScope> scopes) {

  public AdmittedToken {
    scopes = Set.copyOf(scopes);
  }
}
