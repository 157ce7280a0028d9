package id.baku.archive;

import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ClosingStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.platform.Setting;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Closes the current agency: one person asks, another confirms, and until the time to think again is over any of them takes it back. They are
 * its administrators, or one is in the office of its government, see {@link OfficeClosing}.
 *
 * @source UU 43/2009 art. 40, 59 (archives of permanent value are kept), UU 27/2022 art. 43 (personal data is erased)
 */
@Stateless
@TenantScoped
public class AgencyClosing {

  @Inject ClosingStore closings;
  @Inject ClosingSteps steps;
  @Inject Actor actor;

  @Permitted(Permission.MANAGE_PEOPLE)
  public Optional<ClosingView> view() {
    return closings.open(actor.own());
  }

  /** What is under way, if anything. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Optional<ClosingNotice> notice() {
    return closings.open(actor.own()).map(open -> new ClosingNotice(open.asker(), open.eraseAfter()));
  }

  /**
   * Asks to close.
   *
   * @param successor address of the agency that follows, null or blank for none
   * @throws InvalidInput closing.reason-missing, closing.successor-unknown
   * @throws Refused closing.under-way
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void ask(String reason, String successor) {
    steps.ask(reason, successor);
  }

  /** Confirms what another person asked for. @throws Refused closing.second-person */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void confirm() {
    steps.confirm();
  }

  /** Takes it back. @throws Refused closing.none */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void cancel() {
    steps.cancel();
  }

  /** How long anybody can take it back. */
  public static Duration waiting() {
    return Duration.ofDays(Setting.CLOSING_DAYS.value().map(Long::parseLong).orElseThrow());
  }

  static Subject subject(Origin agency) {
    return new Subject("agency", agency.slug(), agency.name());
  }
}
