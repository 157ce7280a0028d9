package id.baku.security;

import id.baku.platform.NotPermitted;
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

  public void signedIn(long accountId, Collection<Role> roles) {
    this.accountId = accountId;
    this.label = "account " + accountId;
    roles.forEach(role -> permissions.addAll(role.permissions()));
  }

  /** The system acts, for example while it loads the folders of {@code tenants/}. */
  public void system(String why) {
    label = "system: " + why;
    permissions.addAll(EnumSet.allOf(Permission.class));
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  public OptionalLong accountId() {
    return accountId == null ? OptionalLong.empty() : OptionalLong.of(accountId);
  }

  /** Account of the person who acts. @throws NotPermitted sign-in.needed when no person does */
  public long own() {
    return accountId().orElseThrow(() -> new NotPermitted("sign-in.needed"));
  }

  public String label() {
    return label;
  }
}
