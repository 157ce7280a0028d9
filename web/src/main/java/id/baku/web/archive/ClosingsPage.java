package id.baku.web.archive;

import id.baku.agencies.AgencyChoice;
import id.baku.agencies.OfficeAgencies;
import id.baku.archive.AgencyClosing;
import id.baku.archive.ClosingItem;
import id.baku.archive.OfficeClosings;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Agencies that are being closed and those that are closed, with the proof: for the office of their government, and for whoever runs Baku. */
@Named
@ViewScoped
public class ClosingsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PATH = "/kelola/pemerintah/penutupan";

  @Inject OfficeClosings closings;
  @Inject OfficeAgencies agencies;
  @Inject Actor actor;
  @Inject Told told;

  private transient List<ClosingItem> list;
  private transient List<AgencyChoice> choices;
  private String agency;
  private String reason;
  private String successor;

  /** @throws NotPermitted permission.missing */
  public void load() {
    getList();
  }

  public List<ClosingItem> getList() {
    if (list == null) {
      list = closings.list();
    }
    return list;
  }

  /** Agencies of the own government that can be closed. */
  public List<AgencyChoice> getChoices() {
    if (choices == null) {
      choices = agencies.standing();
    }
    return choices;
  }

  public boolean isMayAct() {
    return actor.may(Permission.COORDINATE_GOVERNMENT);
  }

  public long getDays() {
    return AgencyClosing.waiting().toDays();
  }

  public void ask() {
    act(() -> closings.ask(agency, reason, successor));
  }

  public void confirm(String which) {
    act(() -> closings.confirm(which));
  }

  public void cancel(String which) {
    act(() -> closings.cancel(which));
  }

  private void act(Runnable act) {
    try {
      act.run();
      told.goTo(PATH);
    } catch (ProblemException refused) {
      List<String> fields = refused.fields();
      told.refused(fields.isEmpty() ? null : "tutup:" + fields.getFirst(), told.words(refused));
      list = null;
    }
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
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
