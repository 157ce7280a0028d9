package id.baku.corrections;

import id.baku.corrections.store.ReportStore;
import id.baku.platform.Ids;
import id.baku.security.Public;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes what the public says of a page, for the agency whose page it is. */
@Stateless
@TenantScoped
public class ReportBox {

  @Inject ReportStore reports;
  @Inject Clock clock;

  @Public("whoever reads a page may say that it is wrong")
  public void send(NewReport report) {
    reports.receive(Ids.next(), report, clock.instant());
  }
}
