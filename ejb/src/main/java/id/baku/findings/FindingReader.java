package id.baku.findings;

import id.baku.findings.store.FindingStore;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The findings of the current agency. */
@Stateless
@TenantScoped
public class FindingReader {

  @Inject FindingStore findings;

  /**
   * Totals and groups, gravest and most frequent first.
   *
   * @param after key of a page from the page before, null for the first
   * @throws id.baku.platform.InvalidInput page.key
   */
  @Permitted(Permission.READ_OWN_AGENCY)
  public FindingOverview overview(FindingFilter filter, String after) {
    Page<FindingGroup> groups = Page.of(
        findings.groups(filter, after == null ? null : PageKey.parse(after, 3), Page.DEFAULT_LIMIT + 1),
        Page.DEFAULT_LIMIT, last -> PageKey.of(last.severity().ordinal(), last.findings(), last.id()));
    return findings.overview(filter, groups);
  }

  /**
   * Everything that is the same error, in the agency's order of services.
   *
   * @param state null for whatever state
   * @throws NotFound finding.unknown when there is none, also for another agency's
   */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<FindingView> group(String group, FindingState state) {
    List<FindingView> members = findings.group(group, state);
    if (members.isEmpty() && (state == null || findings.group(group, null).isEmpty())) {
      throw new NotFound("finding.unknown");
    }
    return members;
  }

  /** @throws NotFound finding.unknown also for another agency's */
  @Permitted(Permission.READ_OWN_AGENCY)
  public FindingView finding(UUID id) {
    return findings.find(id).orElseThrow(() -> new NotFound("finding.unknown"));
  }

  /** The tasks in one standard, in the order of its components. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<FindingView> openOf(UUID standardId) {
    return findings.openOf(standardId);
  }

  /** How many tasks there are. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public long open() {
    return findings.open();
  }
}
