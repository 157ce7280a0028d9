package id.baku.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token is for. A token is asked for permissions like a person; a scope is no more than some of them. */
public enum TokenScope {
  DRAFTS_READ("drafts:read", EnumSet.of(Permission.READ_OWN_AGENCY)),
  DRAFTS_WRITE("drafts:write", EnumSet.of(Permission.READ_OWN_AGENCY, Permission.EDIT_STANDARD));

  private final String code;
  private final Set<Permission> permissions;

  TokenScope(String code, Set<Permission> permissions) {
    this.code = code;
    this.permissions = Collections.unmodifiableSet(permissions);
  }

  /** As it is written to partners: {@code drafts:read}. */
  public String code() {
    return code;
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  /** The narrowest scope that allows something; empty for what no token may do. */
  public static List<TokenScope> allowing(Permission permission) {
    return Arrays.stream(values()).filter(scope -> scope.permissions.contains(permission)).limit(1).toList();
  }

  /** Those of the codes that are scopes; what another release called one allows nothing. */
  public static Set<TokenScope> named(Collection<String> codes) {
    return Arrays.stream(values()).filter(scope -> codes.contains(scope.code))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
  }
}
