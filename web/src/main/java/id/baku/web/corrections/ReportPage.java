package id.baku.web.corrections;

import id.baku.corrections.PageReport;
import id.baku.corrections.ReportDesk;
import id.baku.corrections.ReportReader;
import id.baku.corrections.ReportState;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.ProblemException;
import id.baku.web.imports.Told;
import id.baku.web.security.StaffHeader;
import id.baku.web.standards.AgencyDay;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One report: what is said to be wrong, and what the agency makes of it. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ReportReader reader;
  @Inject ReportDesk desk;
  @Inject AgencyDay day;
  @Inject StaffHeader staff;
  @Inject Told told;

  private String id;
  private UUID reportId;
  private int seenLock;
  private String note;
  private transient PageReport report;

  /** @throws id.baku.platform.NotFound for another agency's report as for none */
  public void load() {
    reportId = Ids.parse(id == null ? "" : id);
    seenLock = getReport().lockVersion();
  }

  public void done() {
    settle(ReportState.DONE);
  }

  public void notAFault() {
    settle(ReportState.NOT_A_FAULT);
  }

  /** After a refusal the page stays, with what was typed, and shows what is there now. */
  private void settle(ReportState state) {
    try {
      desk.settle(reportId, seenLock, state, note);
      told.goTo("/kelola/koreksi/satu?id=" + reportId);
    } catch (InvalidInput wrong) {
      told.refused("selesai:catatan", told.words(wrong));
    } catch (ProblemException refused) {
      told.refused(refused);
    }
    report = null;
  }

  /** As it is now; acts go by the state that was shown. */
  public PageReport getReport() {
    if (report == null && reportId != null) {
      report = reader.report(reportId);
    }
    return report;
  }

  public boolean isOpen() {
    return getReport().state() == ReportState.OPEN;
  }

  /** Somebody else settled it first: their note and the one that was typed stand side by side. */
  public boolean isLate() {
    return !isOpen() && note != null && !note.isBlank();
  }

  /** The page the report is about. */
  public String getPage() {
    return "/layanan/" + staff.getAgencySlug() + "/" + getReport().serviceSlug();
  }

  public LocalDate getReportedOn() {
    return day.of(getReport().reportedAt());
  }

  public LocalDate getDecidedOn() {
    return getReport().decidedAt() == null ? null : day.of(getReport().decidedAt());
  }

  public int getMaxNote() {
    return ReportDesk.MAX_NOTE;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
