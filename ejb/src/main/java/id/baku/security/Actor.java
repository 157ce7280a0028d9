package id.baku.security;

import id.baku.platform.NotPermitted;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Who acts in this request: a signed-in person, the system itself (with a reason), or nobody. */
@RequestScoped
public class Actor {

  private Long accountId;
  private String government;
  private ZoneId zone;
  private String label = "nobody";
  private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

  /** A person, in one of the places where he or she works. */
  public void signedIn(long accountId, Workplace place) {
    this.accountId = accountId;
    this.label = "account " + accountId;
    permissions.addAll(place.permissions());
    this.government = place.office() == Office.GOVERNMENT ? place.slug() : null;
    this.zone = place.zone() == null ? null : ZoneId.of(place.zone());
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

  /** Slug of the government in whose office the person is; empty in an agency and for Baku as a whole. */
  public Optional<String> government() {
    return Optional.ofNullable(government);
  }

  /** Zone of the agency in which the person is; empty in an office, and when nobody is signed in. */
  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
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
