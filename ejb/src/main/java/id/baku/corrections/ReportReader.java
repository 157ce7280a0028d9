package id.baku.corrections;

import id.baku.corrections.store.ReportStore;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The reports about the current agency's pages. They may name people, so not everybody in the agency reads them. */
@Stateless
@TenantScoped
public class ReportReader {

  @Inject ReportStore reports;
  @Inject Trail trail;

  /**
   * Newest first.
   *
   * @param after key of the page before, null for the first page
   * @throws id.baku.platform.InvalidInput page.key
   */
  @Permitted(Permission.HANDLE_REPORTS)
  public Page<PageReport> list(ReportState state, String after) {
    return reports.list(state, after, Page.DEFAULT_LIMIT);
  }

  /** @throws NotFound report.unknown also for another agency's */
  @Permitted(Permission.HANDLE_REPORTS)
  public PageReport report(UUID id) {
    PageReport report = reports.find(id).orElseThrow(() -> new NotFound("report.unknown"));
    if (report.contact() != null) {
      trail.read("report.contact-read", new Subject("report", id.toString(), report.service()));
    }
    return report;
  }

  /** How many wait. */
  @Permitted(Permission.HANDLE_REPORTS)
  public long open() {
    return reports.open();
  }
}
