package id.baku.onboarding;

import id.baku.agencies.OfficeHours;
import id.baku.agencies.ReferenceData;
import id.baku.onboarding.store.ApplicationStore;
import id.baku.onboarding.store.ApplicationStore.Confirmed;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.KeptPeriod;
import id.baku.platform.Setting;
import id.baku.security.Coordinators;
import id.baku.security.LinkToken;
import id.baku.security.MailKind;
import id.baku.security.Outbox;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes applications of agencies that are not in Baku yet, and forgets those who applied when it is time. */
@Stateless
@CrossTenant("an agency that applies is none yet; its application belongs to the government that decides")
public class ApplicationBox {

  /** The kind of mail by which an address is proved. */
  static final MailKind CONFIRM = MailKind.APPLICATION_CONFIRM;

  @Inject ApplicationStore applications;
  @Inject ReferenceData reference;
  @Inject Outbox outbox;
  @Inject Coordinators coordinators;
  @Inject OfficeHours hours;
  @Inject Clock clock;

  /** Names of the governments that can be applied to, by slug. */
  @Public("which governments there are is public")
  public Map<String, String> governments() {
    return applications.governments(Setting.DEMO.isOn());
  }

  /**
   * The answer is the same whoever applies for whatever: whether there is such an agency or such an account is looked at only by those who decide.
   *
   * @throws InvalidInput the first of {@link NewApplication#problems}; field.missing for an unknown government
   */
  @Public("whoever works for an agency may ask that it is taken in")
  public void send(NewApplication application) {
    application.problems().stream().findFirst().ifPresent(problem -> {
      throw problem;
    });
    if (!governments().containsKey(application.government())) {
      throw new InvalidInput("field.missing", Map.of(), "government");
    }
    UUID id = Ids.next();
    applications.send(id, application, Outbox.isOn() ? ApplicationState.SENT : ApplicationState.OPEN, clock.instant());
    outbox.put(application.email(), CONFIRM, Map.of("application", id.toString(), "agency", application.name(), "name", application.applicant()));
  }

  /** Whoever decides is told of it when they work. @return whether the link was good: it is so once, and for some days */
  @Public("whoever has the link is the one")
  public boolean confirm(String token) {
    Instant now = clock.instant();
    Optional<Confirmed> confirmed = applications.confirm(LinkToken.hash(token), before(KeptPeriod.APPLICATION_UNCONFIRMED), now);
    confirmed.ifPresent(one -> coordinators.tell(one.government(), MailKind.APPLICATION_WAITING, Map.of("agency", one.agency()), hours.of(one.government())));
    return confirmed.isPresent();
  }

  /** Forgets what is kept for long enough. */
  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public void forget() {
    applications.forget(before(KeptPeriod.APPLICANT_DECIDED), before(KeptPeriod.APPLICATION_UNCONFIRMED), before(KeptPeriod.APPLICATION_UNDECIDED));
  }

  /** What is older than this is kept no longer. */
  private Instant before(String code) {
    return clock.instant().minus(Duration.ofDays(reference.kept(code).days()));
  }
}
