package id.baku.web.security;

import id.baku.platform.NotFound;
import id.baku.security.Office;
import id.baku.security.SessionLimits;
import id.baku.security.SignedIn;
import id.baku.security.Workplace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is signed in and at which of his or her places, an agency or an office beyond: the one thing a staff session keeps. It is never changed,
 * only replaced, and always together with the session itself. So the session id is new after signing in and after
 * every change of agency, and a form that was opened before belongs to no session any more: it cannot be sent to
 * another agency than the one its page showed. The token stays the same: by it all servers know whether the session
 * has ended, see {@link id.baku.security.Sessions}.
 *
 * @param strong whether a second factor was shown at sign-in
 * @source OWASP ASVS 5.0 V7 (session management)
 */
public record StaffSession(SignedIn person, String placeKey, Instant signedInAt, String token, boolean strong)
    implements Serializable {

  private static final String ATTRIBUTE = StaffSession.class.getName();

  /** Starts at the first place. @throws NotFound agency.unknown when there is none */
  static StaffSession of(SignedIn person, Instant now, String token, boolean strong) {
    return person.places().stream().findFirst()
        .map(place -> new StaffSession(person, place.key(), now, token, strong))
        .orElseThrow(() -> new NotFound("agency.unknown"));
  }

  static Optional<StaffSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(s -> (StaffSession) s.getAttribute(ATTRIBUTE));
  }

  /** The same person at another place of his or hers. @throws NotFound agency.unknown for anybody else's */
  StaffSession at(String key) {
    return person.places().stream().filter(place -> place.key().equals(key)).findFirst()
        .map(place -> new StaffSession(person, place.key(), signedInAt, token, strong))
        .orElseThrow(() -> new NotFound("agency.unknown"));
  }

  /** The same person under another name. */
  StaffSession called(String name) {
    return new StaffSession(new SignedIn(person.accountId(), name, person.places()), placeKey, signedInAt, token, strong);
  }

  /** With the person as of now; nothing when he or she no longer works there, or a role since given asks for more than a password. */
  Optional<StaffSession> asOf(SignedIn now) {
    boolean nowhere = place().office() == Office.NONE; // an invitation was accepted since: it goes on there
    return now.places().stream().filter(place -> (nowhere || place.key().equals(placeKey)) && (strong || !place.secondFactor())).findFirst()
        .map(place -> new StaffSession(now, place.key(), signedInAt, token, strong));
  }

  /** Puts this into a session of its own; the one before ends. */
  void begin(HttpServletRequest request) {
    fresh(request).setAttribute(ATTRIBUTE, this);
  }

  /** A session that knows nothing of the one before but its language; the one before ends. */
  static HttpSession fresh(HttpServletRequest request) {
    Optional<String> language = StaffLanguage.kept(request);
    end(request);
    HttpSession fresh = request.getSession(true);
    fresh.setMaxInactiveInterval((int) SessionLimits.set().idle().toSeconds());
    language.ifPresent(tag -> StaffLanguage.keep(fresh, tag));
    return fresh;
  }

  /** Ends the session on the server, for all windows. */
  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Where the person is, with what he or she may do there and nowhere else. */
  Workplace place() {
    return person.places().stream().filter(place -> place.key().equals(placeKey)).findFirst().orElseThrow();
  }
}
