package id.baku.web.corrections;

import id.baku.corrections.PageReport;
import id.baku.corrections.ReportReader;
import id.baku.corrections.ReportState;
import id.baku.platform.Page;
import id.baku.web.standards.AgencyDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;

/** All reports of the agency in one state, newest first. What is looked at is in the address. */
@Named
@RequestScoped
public class ReportListPage {

  @Inject ReportReader reader;
  @Inject AgencyDay day;

  private String state;
  private String after;
  private Page<PageReport> reports;

  public Page<PageReport> getReports() {
    if (reports == null) {
      reports = reader.list(getShown(), after);
    }
    return reports;
  }

  /** The state asked for; open ones when it is none. */
  public ReportState getShown() {
    return Arrays.stream(ReportState.values()).filter(known -> known.name().equals(state)).findFirst().orElse(ReportState.OPEN);
  }

  public ReportState[] getStates() {
    return ReportState.values();
  }

  /** The day somebody wrote, where the agency is. */
  public LocalDate reportedOn(PageReport report) {
    return day.of(report.reportedAt());
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
