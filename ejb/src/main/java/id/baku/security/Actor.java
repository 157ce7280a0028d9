package id.baku.security;

import id.baku.platform.NotPermitted;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Who acts in this request: a signed-in person, a program by a token, the system itself (with a reason), or nobody. */
@RequestScoped
public class Actor {

  private Long accountId;
  private Long tokenId;
  private Long tokenMaker;
  private Office office = Office.NONE;
  private String government;
  private String address;
  private Long agency;
  private ZoneId zone;
  private String label = "nobody";
  private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

  /** A person, in one of the places where he or she works. */
  public void signedIn(long accountId, Workplace place) {
    this.accountId = accountId;
    this.label = "account " + accountId;
    permissions.addAll(place.permissions());
    this.office = place.office();
    this.government = place.office() == Office.GOVERNMENT ? place.slug() : null;
    this.agency = place.agencyId();
    this.zone = place.zone() == null ? null : ZoneId.of(place.zone());
  }

  /** A program acts for an agency, by a token of it. */
  public void program(AdmittedToken token) {
    this.tokenId = token.id();
    this.tokenMaker = token.maker();
    this.label = "token " + token.publicId();
    token.scopes().forEach(scope -> permissions.addAll(scope.permissions()));
  }

  /** A person who has just shown who he or she is, with nothing allowed by that. */
  public void is(long accountId) {
    this.accountId = accountId;
    this.label = "account " + accountId;
  }

  /** Network address from which the request came, as far as it tells callers apart. */
  public void from(String networkAddress) {
    this.address = networkAddress;
  }

  /** Null when the system acts. */
  public String address() {
    return address;
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

  /** @throws NotPermitted permission.missing */
  public void demand(Permission permission) {
    if (!may(permission)) {
      throw new NotPermitted("permission.missing", Map.of("permission", permission.name()));
    }
  }

  /** Where the person is; {@link Office#NONE} when nobody is signed in, or the system acts. */
  public Office office() {
    return office;
  }

  /** Slug of the government in whose office the person is; empty in an agency and for Baku as a whole. */
  public Optional<String> government() {
    return Optional.ofNullable(government);
  }

  /** Zone of the agency in which the person is; empty in an office, and when nobody is signed in. */
  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
  }

  /** The same, when that agency is this one; whoever accepts what another agency offers does so by the clock of the other. */
  Optional<ZoneId> zoneOf(long asked) {
    return zone().filter(known -> agency == asked);
  }

  public OptionalLong accountId() {
    return accountId == null ? OptionalLong.empty() : OptionalLong.of(accountId);
  }

  /** The token by which a program acts; empty when none does. */
  public OptionalLong tokenId() {
    return tokenId == null ? OptionalLong.empty() : OptionalLong.of(tokenId);
  }

  /** Account of whoever answers for what is done: the person, or who made the token; empty when the system acts. */
  public OptionalLong answers() {
    return tokenMaker == null ? accountId() : OptionalLong.of(tokenMaker);
  }

  /** Account of the person who acts. @throws NotPermitted sign-in.needed when no person does */
  public long own() {
    return accountId().orElseThrow(() -> new NotPermitted("sign-in.needed"));
  }

  /** Names nobody: for a person or a program the key by which it is known. */
  public String label() {
    return label;
  }
}
