package id.baku.security;

import id.baku.platform.KeptPeriod;
import id.baku.platform.KeptPeriods;
import id.baku.platform.NotFound;
import id.baku.security.model.Account;
import id.baku.security.model.Token;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.SessionStore;
import id.baku.security.store.SessionStore.Seen;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where people are signed in. The database is asked on every request, by one key: a session that was ended is over with the next click, whichever
 * server answers it.
 *
 * @source OWASP ASVS 5.0 7.4 (session termination), 7.5 (defenses against session abuse)
 */
@Stateless
@CrossTenant("a session belongs to a person, whatever agency it shows")
public class Sessions {

  /** Written no more often than that: not every page is worth a write. */
  private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

  @Inject SessionStore sessions;
  @Inject AccountEventStore events;
  @Inject AccountStore accounts;
  @Inject Outbox outbox;
  @Inject Actor actor;
  @Inject KeptPeriods kept;
  @Inject Clock clock;

  /**
   * Begins a session for somebody who has shown who he or she is.
   *
   * @param agency slug of the agency shown first, null when none
   * @return the token to ask with from now on; only its hash is kept
   */
  @Public("the door has found out who it is")
  public String begin(long accountId, String agency, Visit visit) {
    Instant now = clock.instant();
    Seen seen = sessions.seen(accountId, visit.address());
    if (seen.fromHere() == 0) {
      tell(accountId, seen.sessions() == 0, visit);
    }
    kept.of(KeptPeriod.SIGN_IN).ifPresent(period -> sessions.forget(accountId, now.minus(period)));
    String token = Token.drawn();
    sessions.begin(Token.hash(token), accountId, agency, visit, now);
    return token;
  }

  /** In the account's own notes, and by mail unless it is the very first time. */
  private void tell(long accountId, boolean first, Visit visit) {
    events.add(accountId, first ? "first-sign-in" : "sign-in-from-elsewhere", visit);
    if (!first) {
      Account account = accounts.byId(accountId);
      outbox.put(account.email(), MailKind.SIGN_IN_FROM_ELSEWHERE, Map.of("name", account.name(), "address", visit.address(),
          "browser", visit.browser() == null ? "–" : visit.browser()));
    }
  }

  /** Whether the session is neither ended nor over; it then counts as seen. */
  @Public("whoever has the token is the one")
  public boolean lives(String token) {
    Instant now = clock.instant();
    SessionLimits limits = SessionLimits.set();
    byte[] hash = Token.hash(token);
    Optional<Instant> seen = sessions.lastSeen(hash, limits.seenAfter(now), limits.startedAfter(now));
    if (seen.filter(last -> last.isBefore(now.minus(SEEN_WITHIN))).isPresent()) {
      sessions.see(hash, now);
    }
    return seen.isPresent();
  }

  /** @param agency slug of the agency it shows from now on */
  @Public("whoever has the token is the one")
  public void show(String token, String agency) {
    sessions.show(Token.hash(token), agency);
  }

  @Public("whoever has the token is the one")
  public void end(String token) {
    sessions.end(Token.hash(token), clock.instant());
  }

  /** @param token of the session that asks */
  @Public("one's own alone: the account is the one that acts")
  public List<SessionView> own(String token) {
    Instant now = clock.instant();
    SessionLimits limits = SessionLimits.set();
    return sessions.own(actor.own(), Token.hash(token), limits.seenAfter(now), limits.startedAfter(now));
  }

  /** @throws NotFound session.unknown for another person's as for none */
  @Public("one's own alone: the account is the one that acts")
  public void revoke(UUID session, Visit visit) {
    if (!sessions.revoke(actor.own(), session, clock.instant())) {
      throw new NotFound("session.unknown");
    }
    events.add(actor.own(), "session-revoked", visit);
  }

  /** Ends all but the one that asks. */
  @Public("one's own alone: the account is the one that acts")
  public void revokeOthers(String token, Visit visit) {
    if (sessions.endAll(actor.own(), Token.hash(token), clock.instant()) > 0) {
      events.add(actor.own(), "sessions-revoked", visit);
    }
  }

  /** What happened last to the account, newest first. */
  @Public("one's own alone: the account is the one that acts")
  public List<AccountEvent> events() {
    return events.of(actor.own());
  }
}
