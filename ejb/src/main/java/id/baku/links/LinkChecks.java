package id.baku.links;

import id.baku.jobs.JobOrders;
import id.baku.links.store.LinkStore;
import id.baku.platform.Refused;
import id.baku.platform.Setting;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether the addresses of the current agency lead anywhere, for its people. */
@Stateless
@TenantScoped
public class LinkChecks {

  /** Whoever presses twice is not asked for twice. */
  private static final Duration MOMENT = Duration.ofMinutes(1);

  @Inject LinkStore links;
  @Inject JobOrders orders;
  @Inject Clock clock;

  /** Nothing: all of the agency. */
  public record Everything() {}

  /** All, what fails for the longest time first. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<LinkState> list() {
    return links.list();
  }

  /**
   * Has all of them asked for, by a server and within moments.
   *
   * @throws Refused links.off
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void askNow() {
    if (!isOn()) {
      throw new Refused("links.off");
    }
    Instant now = clock.instant();
    links.askAgain(now.minus(MOMENT), now);
    orders.ask(LinkCheckWork.KIND, new Everything());
  }

  /** Whether this installation checks addresses at all. */
  public static boolean isOn() {
    return Setting.LINK_CHECKS.isOn();
  }
}
