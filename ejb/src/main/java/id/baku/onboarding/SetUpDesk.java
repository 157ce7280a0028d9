package id.baku.onboarding;

import id.baku.onboarding.store.SetUpStore;
import id.baku.platform.HiddenSigns;
import id.baku.platform.InvalidInput;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.RoleDay;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** The guided set-up of the current agency: how far it is, and what is left for later. */
@Stateless
@TenantScoped
public class SetUpDesk {

  public static final int MAX_REASON = 300;

  @Inject SetUpStore steps;
  @Inject Trail trail;
  @Inject RoleDay day;
  @Inject Clock clock;

  /** What the trail keeps of a step left for later. */
  public record Skipped(String reason) {}

  @Permitted(Permission.DESCRIBE_AGENCY)
  public SetUp progress() {
    return steps.progress(day.today());
  }

  /** @throws InvalidInput set-up.reason-missing, field.too-long */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void skip(SetUpStep step, String reason) {
    String why = reason == null ? "" : reason.replaceAll("\\p{Cntrl}+", " ").strip();
    if (why.isEmpty()) {
      throw new InvalidInput("set-up.reason-missing", Map.of(), "reason");
    }
    if (why.codePointCount(0, why.length()) > MAX_REASON) {
      throw new InvalidInput("field.too-long", Map.of("max", MAX_REASON), "reason");
    }
    HiddenSigns.refuse("reason", why);
    steps.skip(step, why, clock.instant());
    trail.record("set-up.skipped", subject(step), null, new Skipped(why));
  }

  /** Takes up again what was left; nothing happens to what was not. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void resume(SetUpStep step) {
    if (steps.resume(step) > 0) {
      trail.record("set-up.resumed", subject(step), null, null);
    }
  }

  private static Subject subject(SetUpStep step) {
    return new Subject("set-up", step.name(), step.name());
  }
}
