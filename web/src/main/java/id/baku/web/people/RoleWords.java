package id.baku.web.people;

import id.baku.security.PeopleReader;
import id.baku.security.RoleView;
import id.baku.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What roles are called, in the language of the page. */
@Named
@RequestScoped
public class RoleWords {

  @Inject PeopleReader reader;
  @Inject Language language;

  private List<RoleView> roles;

  public List<RoleView> getAll() {
    if (roles == null) {
      roles = reader.roles();
    }
    return roles;
  }

  /** The name of a role; its code when there is no such role any more. */
  public String name(String code) {
    return getAll().stream().filter(role -> role.code().equals(code)).findFirst().map(this::label).orElse(code);
  }

  public String label(RoleView role) {
    return language.isEnglish() ? role.labelEn() : role.labelId();
  }
}
