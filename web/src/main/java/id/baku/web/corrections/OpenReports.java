package id.baku.web.corrections;

import id.baku.corrections.ReportReader;
import id.baku.security.Actor;
import id.baku.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The reports that wait, for the pages around. */
@Named
@RequestScoped
public class OpenReports {

  @Inject ReportReader reader;
  @Inject Actor actor;

  private Long count;

  public boolean isReadable() {
    return actor.may(Permission.HANDLE_REPORTS);
  }

  public long getCount() {
    if (count == null) {
      count = isReadable() ? reader.open() : 0;
    }
    return count;
  }
}
