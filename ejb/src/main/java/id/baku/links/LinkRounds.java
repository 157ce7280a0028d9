package id.baku.links;

import id.baku.links.store.LinkStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Which agencies' turn it is. */
@Stateless
@CrossTenant("whose turn it is is not known before; it learns the numbers and nothing else")
public class LinkRounds {

  /** An agency with something due is looked at that often. */
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final int MOST = 100;

  @Inject LinkStore links;
  @Inject Clock clock;

  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public List<Long> agencies() {
    return links.agencies(clock.instant().minus(PAUSE), MOST);
  }
}
