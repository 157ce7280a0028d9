package id.baku.findings;

import id.baku.findings.LintDataReader.Known;
import id.baku.findings.store.FindingStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** Looks for findings. */
@Stateless
@TenantScoped
public class FindingDesk {

  private static final Logger LOG = Logger.getLogger(FindingDesk.class.getName());

  @Inject FindingStore findings;
  @Inject FindingRequests requests;
  @Inject LintDataReader data;
  @Inject StandardReader standards;
  @Inject Clock clock;

  /** Asks for a check, which begins when the transaction has ended. */
  @Permitted(Permission.EDIT_STANDARD)
  public void ask() {
    requests.ask();
  }

  /**
   * Looks through the newest wordings, if that was asked for or the data is other than at the last check. What is found
   * again keeps what people said of it; what is not found any more is gone. Several servers wait for each other.
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void check() {
    Optional<Known> known = data.read();
    if (known.isEmpty() || !findings.beginCheck(known.get().fingerprint(), clock.instant())) {
      return;
    }
    long start = System.nanoTime();
    List<FoundFinding> found = LintedAgency.findings(standards.newest(), known.get().data());
    long linted = System.nanoTime();
    findings.keep(found, clock.instant());
    LOG.info(() -> found.size() + " findings: linted in " + Duration.ofNanos(linted - start).toMillis()
        + " ms, kept in " + Duration.ofNanos(System.nanoTime() - linted).toMillis() + " ms");
  }
}
