package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Which agencies have exports of which the time is over. */
@Stateless
@CrossTenant("whose exports are to be forgotten is not known before; it learns the numbers and nothing else")
public class OldArchives {

  @Inject ArchiveStore archives;
  @Inject Clock clock;

  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public List<Long> agencies() {
    return archives.agenciesWithOld(clock.instant());
  }
}
