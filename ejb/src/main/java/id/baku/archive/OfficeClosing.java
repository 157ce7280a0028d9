package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Closes an agency out of the office of its government, as one of the two people it takes. */
@Stateless
@TenantScoped
public class OfficeClosing {

  @Inject ClosingSteps steps;
  @Inject ArchiveStore archives;
  @Inject Actor actor;

  /**
   * @see AgencyClosing#ask
   * @throws InvalidInput closing.agency-unknown also for an agency of another government
   * @throws Refused closing.under-way
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public void ask(String reason, String successor) {
    if (!isOwn()) {
      throw unknown();
    }
    steps.ask(reason, successor);
  }

  /** @throws Refused closing.second-person @throws NotFound agency.unknown also for an agency of another government */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public void confirm() {
    demandOwn();
    steps.confirm();
  }

  /** @throws Refused closing.none @throws NotFound agency.unknown also for an agency of another government */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public void cancel() {
    demandOwn();
    steps.cancel();
  }

  static InvalidInput unknown() {
    return new InvalidInput("closing.agency-unknown", Map.of(), "agency");
  }

  private void demandOwn() {
    if (!isOwn()) {
      throw new NotFound("agency.unknown");
    }
  }

  private boolean isOwn() {
    return actor.government().filter(archives.origin().government()::equals).isPresent();
  }
}
