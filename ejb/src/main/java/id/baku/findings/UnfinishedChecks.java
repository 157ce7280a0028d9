package id.baku.findings;

import id.baku.findings.store.FindingStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whose standards are to be looked through. */
@Stateless
@CrossTenant("a server that starts does not know whose work was left undone; it learns the numbers and nothing else")
public class UnfinishedChecks {

  @Inject FindingStore findings;
  @Inject LintDataReader data;

  /** Keys of agencies; none as long as there is no data to check with. */
  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public List<Long> all() {
    return data.fingerprint().map(findings::unfinished).orElse(List.of());
  }
}
