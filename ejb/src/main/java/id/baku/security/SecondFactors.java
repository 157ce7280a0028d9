package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.model.RecoveryCode;
import id.baku.security.model.Token;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.FactorStore;
import id.baku.security.store.SessionStore;
import id.baku.tenancy.CrossTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What a person has besides what he or she knows: codes of a telephone, and ten printed ones for the day on which it is lost. Whoever decides about
 * other people or reads what complainants write must have it; all others may.
 *
 * @source OWASP ASVS 5.0 6.3.3 (multi-factor), 6.5 (lookup secrets and time-based codes)
 */
@Stateless
@CrossTenant("a second factor belongs to a person, whatever agencies he or she works for")
public class SecondFactors {

  private static final int LONGEST_CODE = 40;

  @Inject FactorStore factors;
  @Inject FactorSecrets secrets;
  @Inject FactorRemoval removal;
  @Inject AccountStore accounts;
  @Inject Colleagues colleagues;
  @Inject SessionStore sessions;
  @Inject AccountEventStore events;
  @Inject Outbox outbox;
  @Inject Trail trail;
  @Inject Actor actor;
  @Inject Clock clock;

  /** What is asked of somebody whose password was right. */
  @Public("the door has found out who it is")
  public FactorStep step(SignedIn person) {
    if (factors.secret(person.accountId()).isPresent()) {
      return FactorStep.CODE;
    }
    return person.places().stream().anyMatch(Workplace::secondFactor) ? FactorStep.ENROL : FactorStep.NONE;
  }

  /** Whether this is a code of the telephone or a printed one; either is taken once. */
  @Public("the door has found out whose password it was")
  public boolean accepts(long accountId, String code, Visit visit) {
    String typed = code == null ? "" : code.replaceAll("\\s", "");
    if (typed.length() > LONGEST_CODE) {
      return false;
    }
    if (takes(accountId, typed)) {
      return true;
    }
    boolean printed = factors.use(accountId, RecoveryCode.hash(typed), clock.instant());
    if (printed) {
      events.add(accountId, "recovery-code-used", visit);
    }
    return printed;
  }

  /**
   * Sets up the second factor once a code shows that the telephone has the secret, and ends all sessions.
   *
   * @return ten recovery codes, which are told only now
   * @throws InvalidInput factor.code.wrong
   * @throws Refused factor.exists
   */
  @Public("the door has found out whose account it is")
  public List<String> enrol(long accountId, TotpSecret secret, String code, Visit visit) {
    return setUp(accountId, secret, code, null, visit);
  }

  /**
   * As {@link #enrol}, from a session: an unattended desk is no way to tie somebody's account to a telephone of one's own.
   *
   * @param kept token of the session that asks, which stays
   * @throws InvalidInput password.old-wrong, factor.code.wrong
   * @throws Refused factor.exists
   */
  @Public("one's own alone: the account is the one that acts, and the password is asked for")
  public List<String> enrolOwn(String password, TotpSecret secret, String code, String kept, Visit visit) {
    demand(password);
    return setUp(actor.own(), secret, code, kept, visit);
  }

  private List<String> setUp(long accountId, TotpSecret secret, String code, String kept, Visit visit) {
    OptionalLong step = secret.stepOf(code == null ? "" : code.replaceAll("\\s", ""), clock.instant());
    if (step.isEmpty()) {
      throw new InvalidInput("factor.code.wrong", Map.of(), "code");
    }
    if (!factors.add(accountId, secrets.seal(secret, accountId), step.getAsLong(), clock.instant())) {
      throw new Refused("factor.exists");
    }
    sessions.endAll(accountId, kept == null ? null : Token.hash(kept), clock.instant());
    events.add(accountId, "factor-set-up", visit);
    Account person = accounts.byId(accountId);
    outbox.put(person.email(), MailKind.FACTOR_SET_UP, Map.of("name", person.name()));
    return freshCodes(accountId);
  }

  @Public("one's own alone: the account is the one that acts")
  public FactorView own() {
    boolean on = factors.secret(actor.own()).isPresent();
    return new FactorView(on, on ? factors.codesLeft(actor.own()) : 0);
  }

  /** Ten new recovery codes in place of the old ones. @throws InvalidInput factor.code.wrong */
  @Public("one's own alone: the account is the one that acts, and a code is asked for")
  public List<String> renewCodes(String code, Visit visit) {
    askFor(code, visit);
    events.add(actor.own(), "recovery-codes-renewed", visit);
    return freshCodes(actor.own());
  }

  /**
   * Takes the second factor away and ends every session: whoever must have one sets it up at the next sign-in.
   *
   * @throws InvalidInput password.old-wrong or factor.code.wrong
   */
  @Public("one's own alone: the account is the one that acts, and password and code are asked for")
  public void remove(String password, String code, Visit visit) {
    demand(password);
    askFor(code, visit);
    removal.takeAway(accounts.byId(actor.own()), MailKind.FACTOR_REMOVED);
    events.add(actor.own(), "factor-removed", visit);
  }

  /**
   * Takes away a second factor that a member of the current agency has lost, with a trail there. All sessions of the person end.
   *
   * @throws NotFound member.unknown for whoever is no member
   * @throws Refused member.works-elsewhere; factor.own for oneself: that needs password and code
   */
  @TenantScoped
  @Permitted(Permission.MANAGE_PEOPLE)
  public void reset(UUID member) {
    Account person = colleagues.only(member);
    if (actor.accountId().equals(OptionalLong.of(person.id()))) {
      throw new Refused("factor.own");
    }
    boolean had = removal.takeAway(person, MailKind.FACTOR_RESET);
    trail.record("factor.reset", new Subject("person", person.publicId().toString(), person.name()), new Factor(had), new Factor(false));
    events.add(person.id(), "factor-reset", null);
  }

  /** Gives an invented person the secret that was drawn with the password; one that is there stays. */
  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public void give(String email, TotpSecret secret) {
    accounts.byEmail(email).ifPresent(account -> factors.add(account.id(), secrets.seal(secret, account.id()), 0, clock.instant()));
  }

  private boolean takes(long accountId, String code) {
    OptionalLong step = factors.secret(accountId).flatMap(kept -> secrets.open(kept, accountId))
        .map(secret -> secret.stepOf(code, clock.instant())).orElse(OptionalLong.empty());
    return step.isPresent() && factors.take(accountId, step.getAsLong());
  }

  private void demand(String password) {
    if (!PasswordHash.isOf(accounts.byId(actor.own()).passwordHash(), password)) {
      throw new InvalidInput("password.old-wrong", Map.of(), "old");
    }
  }

  private void askFor(String code, Visit visit) {
    if (!accepts(actor.own(), code, visit)) {
      throw new InvalidInput("factor.code.wrong", Map.of(), "code");
    }
  }

  private List<String> freshCodes(long accountId) {
    List<String> codes = RecoveryCode.ten();
    factors.keep(accountId, codes.stream().map(RecoveryCode::hash).toList());
    return codes;
  }

  /** What the trail of the agency says of it. */
  public record Factor(boolean on) {}
}
