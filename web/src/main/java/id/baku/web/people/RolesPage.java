package id.baku.web.people;

import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.OwnRoles;
import id.baku.security.Permission;
import id.baku.security.RoleView;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** What every role allows, and a form for one of the agency's own or for one more. */
@Named
@ViewScoped
public class RolesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OwnRoles roles;
  @Inject RoleWords words;
  @Inject Actor actor;
  @Inject Told told;

  private String chosen;
  private int seenLock;
  private String name;
  private Permission[] permissions = {};
  private boolean late;

  /** @throws NotFound for a code that is no role of this agency's own */
  public void load() {
    actor.demand(Permission.MANAGE_PEOPLE);
    if (chosen != null) {
      RoleView role = getRole();
      if (role == null) {
        throw new NotFound("role.unknown");
      }
      seenLock = role.lockVersion();
      name = role.labelId();
      permissions = role.permissions().toArray(Permission[]::new);
    }
  }

  public void save() {
    try {
      if (chosen == null) {
        roles.compose(name, Set.of(permissions));
      } else {
        roles.change(chosen, seenLock, name, Set.of(permissions));
      }
      told.goTo("/kelola/orang/peran");
    } catch (ProblemException refused) {
      late = refused instanceof Stale;
      if (late && getRole() != null) {
        seenLock = getRole().lockVersion(); // both stand there now: sent once more it is meant
      }
      Refusals.tell(told, "susun", refused);
    }
  }

  /** What a role composed by whoever looks may allow. */
  public Set<Permission> getPossible() {
    return roles.possible();
  }

  /** The chosen role as it is now; null when none is chosen. */
  public RoleView getRole() {
    return words.getAll().stream().filter(role -> role.own() && role.code().equals(chosen)).findFirst().orElse(null);
  }

  public boolean isLate() {
    return late;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Permission[] getPermissions() {
    return permissions;
  }

  public void setPermissions(Permission[] permissions) {
    this.permissions = permissions;
  }
}
