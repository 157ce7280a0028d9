package id.baku.findings;

import id.baku.findings.store.FindingStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What people say of findings. */
@Stateless
@TenantScoped
public class FindingDecisions {

  public static final int MAX_REASON = 500;

  @Inject FindingStore findings;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Trail trail;

  /** What the trail keeps of it. @param findings how many @param reason why they are no defects */
  public record Dismissed(int findings, String reason) {}

  /**
   * These open findings are no defects, and why; all of them or none.
   *
   * @param seen as they were shown
   * @throws InvalidInput finding.reason-missing, finding.reason-too-long
   * @throws Stale finding.changed when one of them is not open any more, or not known here
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void notADefect(List<SeenFinding> seen, String reason) {
    String why = reason == null ? "" : reason.replace("\0", "").strip();
    if (why.isEmpty()) {
      throw new InvalidInput("finding.reason-missing", Map.of(), "reason");
    }
    if (why.length() > MAX_REASON) {
      throw new InvalidInput("finding.reason-too-long", Map.of("max", MAX_REASON), "reason");
    }
    Long account = actor.accountId().isPresent() ? actor.accountId().getAsLong() : null;
    settled(seen, findings.dismiss(seen, why, clock.instant(), account));
    trail.record("finding.dismissed", subject(seen), null, new Dismissed(seen.size(), why));
  }

  /** They are tasks again. @throws Stale finding.changed when one of them is in another state by now */
  @Permitted(Permission.EDIT_STANDARD)
  public void takeBack(List<SeenFinding> seen) {
    settled(seen, findings.takeBack(seen));
    trail.record("finding.reopened", subject(seen), new Dismissed(seen.size(), null), null);
  }

  /** They are shown together since they are the same. */
  private Subject subject(List<SeenFinding> seen) {
    return findings.find(seen.getFirst().id()).orElseThrow().subject();
  }

  private static void settled(List<SeenFinding> seen, int changed) {
    if (seen.isEmpty()) {
      throw new Refused("finding.none");
    }
    if (changed != seen.size()) {
      throw new Stale("finding.changed");
    }
  }
}
