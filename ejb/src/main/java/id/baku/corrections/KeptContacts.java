package id.baku.corrections;

import id.baku.agencies.ReferenceData;
import id.baku.corrections.store.ReportStore;
import id.baku.platform.KeptPeriod;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Whose reports have contacts that are to be forgotten. */
@Stateless
@CrossTenant("the job that forgets does not know whose contacts are too old; it learns the numbers of agencies and nothing else")
public class KeptContacts {

  @Inject ReportStore reports;
  @Inject ReferenceData reference;
  @Inject Clock clock;

  /** Keys of agencies that keep a contact for longer than they themselves say, or than everybody may. */
  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public List<Long> tooOld() {
    return reports.agenciesWithContacts(clock.instant(), reference.kept(KeptPeriod.REPORT_CONTACT).days());
  }
}
