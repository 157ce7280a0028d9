package id.baku.web.people;

import id.baku.platform.ProblemException;
import id.baku.security.Assistance;
import id.baku.security.Assistance.Grant;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Whether the coordinator of the government may help in the agency, and until when. */
@Named
@ViewScoped
public class AssistancePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Assistance assistance;
  @Inject Told told;

  private LocalDate until;
  private LocalDate seenUntil;
  private int seenLock;
  private boolean looked;

  /** As it was when the page was opened, or after a refusal as it is now; null when nothing is allowed. */
  public Grant getGrant() {
    if (!looked) {
      Grant present = assistance.present().orElse(null);
      seenUntil = present == null ? null : present.until();
      seenLock = present == null ? 0 : present.lockVersion();
      looked = true;
    }
    return seenUntil == null ? null : new Grant(seenUntil, seenLock);
  }

  public void allow() {
    act(() -> assistance.allow(getGrant(), until));
  }

  public void end() {
    act(() -> assistance.end(getGrant()));
  }

  private void act(Runnable act) {
    try {
      act.run();
      told.goTo("/kelola/orang/daftar");
    } catch (ProblemException refused) {
      Refusals.tell(told, "bantuan", refused);
      looked = false;
    }
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
