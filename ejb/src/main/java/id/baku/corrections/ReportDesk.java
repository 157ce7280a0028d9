package id.baku.corrections;

import id.baku.agencies.PolicyEditor;
import id.baku.corrections.store.ReportStore;
import id.baku.platform.InvalidInput;
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
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** What the agency makes of reports. */
@Stateless
@TenantScoped
public class ReportDesk {

  public static final int MAX_NOTE = 1_000;
  /** So long before it has to be forgotten how to reach who wrote, it is: time for {@link ExpiryTimer} to come by. */
  public static final Duration MARGIN = Duration.ofDays(1);

  @Inject ReportStore reports;
  @Inject PolicyEditor policies;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Trail trail;

  /** What the trail keeps of it; the note may name whoever wrote. */
  public record Settled(ReportState state) {}

  /**
   * Settles an open report; how to reach its writer is deleted with that, since nobody needs it any more.
   *
   * @param state DONE or NOT_A_FAULT
   * @param seenLock state in which the report was shown
   * @throws InvalidInput report.note-missing, report.note-too-long
   * @throws Stale report.changed when somebody settled it before
   */
  @Permitted(Permission.HANDLE_REPORTS)
  public void settle(UUID id, int seenLock, ReportState state, String note) {
    if (state == ReportState.OPEN) {
      throw new IllegalArgumentException("A report is settled as done or as no fault");
    }
    String why = note == null ? "" : note.replace("\0", "").strip();
    if (why.isEmpty()) {
      throw new InvalidInput("report.note-missing", Map.of(), "note");
    }
    if (why.length() > MAX_NOTE) {
      throw new InvalidInput("report.note-too-long", Map.of("max", MAX_NOTE), "note");
    }
    Long account = actor.accountId().isPresent() ? actor.accountId().getAsLong() : null;
    if (reports.settle(id, seenLock, state, why, clock.instant(), account) == 0) {
      throw new Stale("report.changed");
    }
    trail.record("report.settled", new Subject("report", id.toString(), reports.find(id).orElseThrow().service()), null, new Settled(state));
  }

  /** Forgets how to reach who wrote longer ago than the agency keeps it; the reports stay. */
  @Permitted(Permission.HANDLE_REPORTS)
  public void forgetContacts() {
    reports.forgetContacts(clock.instant().minus(Duration.ofDays(policies.reportContactDays()).minus(MARGIN)));
  }
}
