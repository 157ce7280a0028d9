package id.baku.web.jobs;

import id.baku.jobs.JobView;
import id.baku.jobs.Jobs;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The agency's work: how far it is, what became of it. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

  static final String PATH = "/kelola/pekerjaan";

  private static final long serialVersionUID = 1L;

  @Inject Jobs jobs;
  @Inject Actor actor;
  @Inject Told told;

  private List<JobView> list = List.of();

  public void load() {
    list = jobs.list();
  }

  public List<JobView> getList() {
    return list;
  }

  public boolean isMayAct() {
    return actor.may(Permission.EXPORT_AGENCY);
  }

  public void cancel(UUID id) {
    act(() -> jobs.cancel(id));
  }

  public void tryAgain(UUID id) {
    act(() -> jobs.tryAgain(id));
  }

  private void act(Runnable act) {
    try {
      act.run();
      told.goTo(PATH);
    } catch (ProblemException refused) {
      told.refused(refused);
      load();
    }
  }
}
