package id.baku.web.directory;

import id.baku.agencies.ReferenceData;
import id.baku.platform.KeptPeriod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the public is told about how many days something about people is kept at most. */
@Named
@RequestScoped
public class KeptDays {

  @Inject ReferenceData reference;

  public int getReportContact() {
    return days(KeptPeriod.REPORT_CONTACT);
  }

  public int getApplicationUnconfirmed() {
    return days(KeptPeriod.APPLICATION_UNCONFIRMED);
  }

  public int getApplicantDecided() {
    return days(KeptPeriod.APPLICANT_DECIDED);
  }

  private int days(String code) {
    return reference.kept(code).days();
  }
}
