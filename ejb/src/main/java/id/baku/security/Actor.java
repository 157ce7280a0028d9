package id.baku.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/** Who acts in this request: a signed-in person, the system itself (with a reason), or nobody. */
@RequestScoped
public class Actor {

  private Long accountId;
  private String label = "nobody";
  private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

  public void signedIn(long accountId, Collection<Permission> allowed) {
    this.accountId = accountId;
    this.label = "account " + accountId;
    permissions.addAll(allowed);
  }

  /** The system acts, for example while it loads the folders of {@code tenants/}. */
  public void system(String why) {
    label = "system: " + why;
    permissions.addAll(EnumSet.allOf(Permission.class));
  }

  /** Whether the person could do all of this. */
  public boolean mayAll(Collection<Permission> asked) {
    return permissions.containsAll(asked);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  public OptionalLong accountId() {
    return accountId == null ? OptionalLong.empty() : OptionalLong.of(accountId);
  }

  public String label() {
    return label;
  }
}
