package id.baku.security;

import id.baku.platform.DateRange;
import id.baku.platform.HiddenSigns;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.Refused;
import id.baku.platform.Slug;
import id.baku.platform.Stale;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Succession;
import id.baku.security.store.MembershipStore;
import id.baku.security.store.RoleStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Roles that the current agency composes for itself; they allow what whoever composes them may do, and nothing beyond the agency. */
@Stateless
@TenantScoped
public class OwnRoles {

  public static final int MAX_NAME = 80;

  @Inject RoleStore roles;
  @Inject MembershipStore memberships;
  @Inject Actor actor;
  @Inject Trail trail;
  @Inject RoleDay day;

  /** What the trail keeps of a role. */
  public record Composed(String name, Set<Permission> permissions) {

    public Composed {
      permissions = new TreeSet<>(permissions);
    }
  }

  /** What a role of one's own may allow at most. */
  @Permitted(Permission.MANAGE_PEOPLE)
  public Set<Permission> possible() {
    Set<Permission> possible = Permission.ofAgencies();
    possible.removeIf(permission -> !actor.may(permission));
    return possible;
  }

  /**
   * @throws InvalidInput role.name-missing, role.nothing-allowed
   * @throws NotPermitted role.more-than-own
   * @throws Refused role.name-taken
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void compose(String name, Set<Permission> permissions) {
    String called = checked(name, permissions);
    String code = Slug.of(called);
    refuseSameName(code, called);
    if (roles.compose(code, called, permissions) == 0) {
      throw new Refused("role.name-taken", Map.of(), "name");
    }
    trail.record("role.composed", new Subject("role", code, called), null, new Composed(called, permissions));
  }

  /**
   * What a role allows from now on to all who hold it.
   *
   * @param seenLock state in which it was shown
   * @throws NotFound role.unknown, also for a shipped one
   * @throws Refused role.name-taken, person.last-admin
   * @throws Stale role.changed
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void change(String code, int seenLock, String name, Set<Permission> permissions) {
    String called = checked(name, permissions);
    memberships.lock();
    RoleView before = roles.list().stream().filter(role -> role.own() && role.code().equals(code)).findFirst()
        .orElseThrow(() -> new NotFound("role.unknown"));
    refuseSameName(code, called);
    List<DateRange> terms = memberships.termsWith(Permission.MANAGE_PEOPLE);
    if (roles.change(code, seenLock, called, permissions) == 0) {
      throw new Stale("role.changed");
    }
    if (Succession.breaksOff(terms, memberships.termsWith(Permission.MANAGE_PEOPLE), day.today())) {
      throw new Refused("person.last-admin");
    }
    trail.record("role.changed", new Subject("role", code, called), new Composed(before.labelId(), before.permissions()),
        new Composed(called, permissions));
  }

  private String checked(String name, Set<Permission> permissions) {
    String called = name == null ? "" : name.strip();
    if (Slug.of(called).isEmpty() || called.length() > MAX_NAME) {
      throw new InvalidInput("role.name-missing", Map.of("max", MAX_NAME), "name");
    }
    HiddenSigns.refuse("name", called);
    if (permissions.isEmpty()) {
      throw new InvalidInput("role.nothing-allowed", Map.of(), "permissions");
    }
    if (!actor.mayAll(permissions) || !Permission.ofAgencies().containsAll(permissions)) {
      throw new NotPermitted("role.more-than-own", Map.of(), "permissions");
    }
    return called;
  }

  /** No two roles of one name, shipped ones included, whatever their case. */
  private void refuseSameName(String code, String name) {
    boolean taken = roles.list().stream().filter(role -> !role.code().equals(code))
        .anyMatch(role -> role.labelId().equalsIgnoreCase(name) || role.labelEn().equalsIgnoreCase(name));
    if (taken) {
      throw new Refused("role.name-taken", Map.of(), "name");
    }
  }
}
