package id.baku.archive;

import id.baku.archive.store.ClosingStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Which agencies are to be closed now. */
@Stateless
@CrossTenant("whose time is over is not known before; it learns the numbers and nothing else")
public class DueClosings {

  @Inject ClosingStore closings;
  @Inject Clock clock;

  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public List<Long> agencies() {
    return closings.due(clock.instant());
  }
}
