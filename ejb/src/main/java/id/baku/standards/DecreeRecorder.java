package id.baku.standards;

import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.model.Decree;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Keeps the agency's decrees. */
@Stateless
@TenantScoped
public class DecreeRecorder {

  @Inject StandardStore standards;
  @Inject CurrentTenant tenant;
  @Inject Trail trail;

  /** What the trail keeps of a decree: its words never change. */
  public record Recorded(LocalDate fixedOn, LocalDate inForceOn) {}

  /**
   * Records a signed decree. A decree never changes, so a second one with the same number is refused.
   *
   * @throws Refused decree.exists
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void record(DecreeView decree) {
    if (standards.decree(decree.number()).isPresent()) {
      throw new Refused("decree.exists", Map.of("number", decree.number()), "number");
    }
    standards.add(new Decree(tenant.id(), decree));
    trail.record("decree.recorded", new Subject("decree", decree.number(), decree.title()), null, new Recorded(decree.fixedOn(), decree.inForceOn()));
  }

  @Permitted(Permission.READ_OWN_AGENCY)
  public boolean has(String number) {
    return standards.decree(number).isPresent();
  }

  /** @throws NotFound decree.unknown also for another agency's */
  @Permitted(Permission.READ_OWN_AGENCY)
  public DecreeView find(String number) {
    return standards.decree(number).map(Decree::view).orElseThrow(() -> new NotFound("decree.unknown"));
  }

  @Permitted(Permission.READ_OWN_AGENCY)
  public List<DecreeView> all() {
    return standards.decrees().stream().map(Decree::view).toList();
  }
}
