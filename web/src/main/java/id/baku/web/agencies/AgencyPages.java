package id.baku.web.agencies;

import id.baku.security.Actor;
import id.baku.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages about the agency itself, for those who may decide about it. */
@Named
@RequestScoped
public class AgencyPages {

  private static final List<String> ALL = List.of("identitas", "pimpinan", "kop", "logo", "tampilan", "penomoran", "saluran", "tempat", "kalender", "unit", "kebijakan", "alamat");

  @Inject Actor actor;

  public boolean isOpen() {
    return actor.may(Permission.DESCRIBE_AGENCY);
  }

  /** Who may not decide about the agency does not get as far as a form that would be refused. */
  public void demand() {
    actor.demand(Permission.DESCRIBE_AGENCY);
  }

  /** Their names in the address, in the order of a set-up. */
  public List<String> getAll() {
    return ALL;
  }
}
