package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Agencies that came out of archives lately, or are on their way, newest first. */
@Stateless
@CrossTenant("an agency on its way belongs to nobody but whoever runs Baku")
public class ArrivalOverview {

  private static final Duration SHOWN = Duration.ofDays(90);

  @Inject ArchiveStore archives;
  @Inject Clock clock;

  @Permitted(Permission.RUN_PLATFORM)
  public List<Arrival> list() {
    return archives.arrivals(clock.instant().minus(SHOWN));
  }
}
