package id.baku.onboarding;

import id.baku.agencies.AgencyIdentity;
import id.baku.agencies.NewAgencies;
import id.baku.agencies.OfficeHours;
import id.baku.onboarding.store.ApplicationStore;
import id.baku.platform.HiddenSigns;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Link;
import id.baku.security.MailKind;
import id.baku.security.Outbox;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What the coordinator of a government makes of applications to it; those to another one do not exist here. */
@Stateless
@CrossTenant("an agency that applies is none yet; only applications to the government of one's own office are asked for")
public class ApplicationDesk {

  public static final int MAX_REASON = 500;

  @Inject ApplicationStore applications;
  @Inject NewAgencies newAgencies;
  @Inject Outbox outbox;
  @Inject OfficeHours hours;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Trail trail;

  /**
   * Newest first.
   *
   * @param after key of the page before, null for the first
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public Page<AgencyApplication> list(ApplicationState state, String after) {
    return applications.list(office(), state, after, Page.DEFAULT_LIMIT);
  }

  /** With who applied, which is noted. @throws NotFound application.unknown also for another government's */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public AgencyApplication application(UUID id) {
    AgencyApplication application = applications.find(office(), id).orElseThrow(() -> new NotFound("application.unknown"));
    if (application.email() != null) {
      trail.readInOffice(office(), "application.read", subject(application));
    }
    return application;
  }

  /** How many wait. */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public long waiting() {
    return applications.open(office());
  }

  /**
   * Makes the agency and invites who applied as its first administrator, all at once.
   *
   * @param seenLock state in which it was shown
   * @param name of the agency, put right by the coordinator where needed, like its short name
   * @return the invitation of the first administrator, null where it goes by mail
   * @throws InvalidInput of the names
   * @throws Refused agency.name-taken, agency.slug-taken, person.invited-elsewhere
   * @throws Stale application.changed when somebody else decided
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public Link approve(UUID id, int seenLock, String name, String shortName) {
    AgencyApplication application = application(id);
    decide(id, seenLock, ApplicationState.APPROVED, null);
    AgencyIdentity identity = AgencyIdentity.typed(name, shortName, null, application.address(), null, null, null);
    return newAgencies.found(identity, application.email(), application.applicant()).link();
  }

  /**
   * @param reason told to whoever applied
   * @throws InvalidInput application.reason-missing, field.too-long
   * @throws Stale application.changed when somebody else decided
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public void decline(UUID id, int seenLock, String reason) {
    String why = reason == null ? "" : reason.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    if (why.isEmpty()) {
      throw new InvalidInput("application.reason-missing", Map.of(), "reason");
    }
    if (why.codePointCount(0, why.length()) > MAX_REASON) {
      throw new InvalidInput("field.too-long", Map.of("max", MAX_REASON), "reason");
    }
    HiddenSigns.refuse("reason", why);
    AgencyApplication application = application(id);
    decide(id, seenLock, ApplicationState.DECLINED, why);
    outbox.put(application.email(), MailKind.APPLICATION_DECLINED,
        Map.of("name", application.applicant(), "agency", application.name(), "reason", why), hours.of(office()));
    trail.recordInOffice(office(), "application.declined", subject(application), null, null);
  }

  private static Subject subject(AgencyApplication application) {
    return new Subject("application", application.id().toString(), application.name());
  }

  private void decide(UUID id, int seenLock, ApplicationState state, String reason) {
    if (applications.decide(office(), id, seenLock, state, reason, actor.own(), clock.instant()) == 0) {
      throw new Stale("application.changed");
    }
  }

  private String office() {
    return actor.government().orElseThrow(() -> new NotFound("application.unknown"));
  }
}
