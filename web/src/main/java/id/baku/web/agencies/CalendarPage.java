package id.baku.web.agencies;

import id.baku.agencies.CalendarEditor;
import id.baku.agencies.CalendarEditor.Weeks;
import id.baku.agencies.CalendarRules;
import id.baku.agencies.ReferenceData;
import id.baku.agencies.Versioned;
import id.baku.calendar.OnHoliday;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The weeks of the agency: its zone, working days and hours, and what it does in Ramadan and on holidays. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

  static final String ADDRESS = "/kelola/instansi/kalender";
  private static final long serialVersionUID = 1L;

  @Inject CalendarEditor editor;
  @Inject ReferenceData reference;
  @Inject EditorForm form;

  private final CalendarForm typed = new CalendarForm();
  private int seenLock;
  private transient List<Change> beside = List.of();

  public void load() {
    Versioned<Weeks> now = editor.weeks();
    typed.fill(now.value(), reference.usualHours(), reference.usualHoursInRamadan());
    seenLock = now.lockVersion();
  }

  public void save() {
    Weeks weeks = typed.weeks();
    form.save("minggu", typed.problems(weeks), () -> editor.keepWeeks(seenLock, weeks), ADDRESS + "?tersimpan=1");
    if (form.isStale()) {
      Versioned<Weeks> theirs = editor.weeks();
      beside = TrailEntry.differences(theirs.value(), weeks);
      seenLock = theirs.lockVersion();
    }
  }

  public List<String> getZones() {
    return CalendarRules.ZONES;
  }

  public OnHoliday[] getPolicies() {
    return OnHoliday.values();
  }

  public CalendarForm.Ramadan[] getRamadans() {
    return CalendarForm.Ramadan.values();
  }

  public List<Change> getBeside() {
    return beside == null ? List.of() : beside;
  }

  public CalendarForm getTyped() {
    return typed;
  }
}
