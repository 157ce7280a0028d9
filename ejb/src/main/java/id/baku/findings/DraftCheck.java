package id.baku.findings;

import id.baku.lint.Finding;
import id.baku.platform.NotReady;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.NewestWording;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Looks at one standard now, among those of its decree, and keeps nothing: the tasks of the agency follow by themselves a moment later. */
@Stateless
@TenantScoped
public class DraftCheck {

  @Inject StandardReader standards;
  @Inject LintDataReader data;

  /**
   * What is found in the newest wording of a standard, in reading order.
   *
   * @throws id.baku.platform.NotFound standard.unknown also for another agency's
   * @throws NotReady lint.not-ready as long as the data of the rules was not loaded
   */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<Finding> check(UUID standardId) {
    NewestWording asked = standards.newest(standardId);
    List<NewestWording> together = standards.newest().stream().filter(other -> Objects.equals(other.decree(), asked.decree())).toList();
    return LintedAgency.findings(together, data.read().orElseThrow(() -> new NotReady("lint.not-ready")).data()).stream()
        .filter(found -> standardId.equals(found.standardId())).map(FoundFinding::finding).toList();
  }
}
