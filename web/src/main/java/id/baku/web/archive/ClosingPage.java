package id.baku.web.archive;

import id.baku.archive.AgencyClosing;
import id.baku.archive.ClosingView;
import id.baku.platform.ProblemException;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Closing the agency: asking, confirming what another asked, taking it back. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PATH = "/kelola/instansi/tutup";

  @Inject AgencyClosing closing;
  @Inject Told told;

  private transient ClosingView view;
  private String reason;
  private String successor;

  public void load() {
    view = closing.view().orElse(null);
  }

  public ClosingView getView() {
    return view;
  }

  public long getDays() {
    return AgencyClosing.waiting().toDays();
  }

  public void ask() {
    act(() -> closing.ask(reason, successor));
  }

  public void confirm() {
    act(closing::confirm);
  }

  public void cancel() {
    act(closing::cancel);
  }

  private void act(Runnable act) {
    try {
      act.run();
      told.goTo(PATH);
    } catch (ProblemException refused) {
      List<String> fields = refused.fields();
      told.refused(fields.isEmpty() ? null : "tutup:" + fields.getFirst(), told.words(refused));
      load();
    }
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(String successor) {
    this.successor = successor;
  }
}
