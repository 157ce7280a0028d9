package id.baku.web.archive;

import id.baku.archive.Inheritance;
import id.baku.archive.Inherited;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Standards of closed agencies that this one follows, to be made drafts of its own. */
@Named
@RequestScoped
public class InheritancePage {

  private static final String PATH = "/kelola/standar/warisan";

  @Inject Inheritance inheritance;
  @Inject Actor actor;
  @Inject Told told;

  private List<Inherited> list;

  public void load() {
    getList();
  }

  public List<Inherited> getList() {
    if (list == null) {
      list = inheritance.list();
    }
    return list;
  }

  public boolean isMayTake() {
    return actor.may(Permission.EDIT_STANDARD);
  }

  public void take(String agency, String service) {
    act(() -> inheritance.take(agency, service));
  }

  public void takeAll(String agency) {
    act(() -> inheritance.takeAll(agency));
  }

  private void act(Runnable act) {
    try {
      act.run();
      told.goTo(PATH);
    } catch (ProblemException refused) {
      told.refused(refused);
      list = null;
    }
  }
}
