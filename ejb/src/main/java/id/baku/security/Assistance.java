package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.Stale;
import id.baku.security.Trail.Subject;
import id.baku.security.store.AssistanceStore;
import id.baku.security.store.OfficeStore;
import id.baku.security.store.OfficeStore.OwnAgency;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The current agency lets those who coordinate its government help in it, until a day. There is no other way in for them. */
@Stateless
@TenantScoped
public class Assistance {

  /** Of one such matter there is only one in an agency. */
  private static final String KEY = "coordinator";

  @Inject AssistanceStore grants;
  @Inject OfficeStore offices;
  @Inject Trail trail;
  @Inject RoleDay day;

  /**
   * @param until last day
   * @param lockVersion state in which this was read
   */
  public record Grant(LocalDate until, int lockVersion) {}

  /** What the trail keeps of it. */
  public record Allowed(LocalDate until) {}

  /** Empty when nobody may help today. */
  @Permitted(Permission.MANAGE_PEOPLE)
  public Optional<Grant> present() {
    return grants.present(day.today());
  }

  /**
   * Lets them help from today on, or up to another day than before.
   *
   * @param seen what was shown, null when nothing was allowed
   * @throws InvalidInput assistance.until-missing
   * @throws Stale assistance.changed
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void allow(Grant seen, LocalDate until) {
    LocalDate today = day.today();
    if (until == null || until.isBefore(today)) {
      throw new InvalidInput("assistance.until-missing", Map.of(), "until");
    }
    int changed = seen == null ? grants.allow(today, until) : grants.change(today, until.plusDays(1), seen.lockVersion());
    demand(changed);
    record("assistance.allowed", seen == null ? null : new Allowed(seen.until()), new Allowed(until));
  }

  /**
   * From now on nobody helps.
   *
   * @throws Stale assistance.changed
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void end(Grant seen) {
    LocalDate today = day.today();
    demand(grants.change(today, today, seen.lockVersion()));
    record("assistance.ended", new Allowed(seen.until()), null);
  }

  /** Both sides can read it: the agency, and the office whose people may help or may no longer. */
  private void record(String act, Allowed before, Allowed after) {
    OwnAgency own = offices.agency();
    trail.record(act, new Subject("assistance", KEY, ""), before, after);
    trail.recordInOffice(own.government(), act, new Subject("agency", own.slug(), own.name()), before, after);
  }

  private static void demand(int changed) {
    if (changed == 0) {
      throw new Stale("assistance.changed");
    }
  }
}
