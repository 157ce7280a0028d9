package id.baku.web.agencies;

import id.baku.agencies.CalendarEditor;
import id.baku.agencies.Policies;
import id.baku.agencies.PolicyEditor;
import id.baku.agencies.ReferenceData;
import id.baku.agencies.Versioned;
import id.baku.calendar.DeadlineSettings;
import id.baku.platform.InvalidInput;
import id.baku.platform.KeptPeriod;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where the agency is stricter with itself than the law: how long it keeps what is personal, and how it counts limits. */
@Named
@ViewScoped
public class PoliciesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DONE = "/kelola/instansi/kebijakan?tersimpan=1";

  @Inject PolicyEditor policies;
  @Inject CalendarEditor calendar;
  @Inject ReferenceData reference;
  @Inject EditorForm form;

  private final CountingForm counting = new CountingForm();
  private Integer reportContactDays;
  private int seenLock;
  private int seenCalendar;
  private transient List<Change> beside = List.of();

  public void load() {
    Versioned<Policies> now = policies.policies();
    reportContactDays = now.value().reportContactDays();
    seenLock = now.lockVersion();
    Versioned<DeadlineSettings> counted = calendar.deadlines();
    counting.fill(counted.value());
    seenCalendar = counted.lockVersion();
  }

  public void save() {
    Policies typed = new Policies(reportContactDays);
    form.save("simpanan", typed.problems(getUsual()), () -> policies.keep(seenLock, typed), DONE);
    if (form.isStale()) {
      Versioned<Policies> theirs = policies.policies();
      beside = TrailEntry.differences(theirs.value(), typed);
      seenLock = theirs.lockVersion();
    }
  }

  public void count() {
    DeadlineSettings typed = counting.settings();
    List<InvalidInput> wrong = typed.problems().stream()
        .map(problem -> new InvalidInput(problem.code(), problem.params(), problem.fields().getFirst().replace('.', '-'))).toList();
    form.save("hitungan", wrong, () -> calendar.keepDeadlines(seenCalendar, typed), DONE);
    if (form.isStale()) {
      Versioned<DeadlineSettings> theirs = calendar.deadlines();
      beside = TrailEntry.differences(theirs.value(), typed);
      seenCalendar = theirs.lockVersion();
    }
  }

  /** What holds for everybody. */
  public KeptPeriod getUsual() {
    return reference.kept(KeptPeriod.REPORT_CONTACT);
  }

  public CountingForm getCounting() { return counting; }
  public List<Change> getBeside() { return beside == null ? List.of() : beside; }
  public Integer getReportContactDays() { return reportContactDays; }
  public void setReportContactDays(Integer reportContactDays) { this.reportContactDays = reportContactDays; }
}
