package id.baku.web.security;

import id.baku.platform.NotFound;
import id.baku.security.SignedIn;
import id.baku.security.Workplace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is signed in and at which of his or her places, an agency or an office beyond: the one thing a staff session keeps. It is never changed,
 * only replaced, and always together with the session itself. So the session id is new after signing in and after
 * every change of agency, and a form that was opened before belongs to no session any more: it cannot be sent to
 * another agency than the one its page showed.
 *
 * @source OWASP ASVS 5.0 V7 (session management)
 */
public record StaffSession(SignedIn person, String placeKey, Instant signedInAt) implements Serializable {

  /** A working day with a margin; after it the password is asked for again, however busy the session is. */
  static final Duration LONGEST = Duration.ofHours(12);

  private static final String ATTRIBUTE = StaffSession.class.getName();

  /** Starts at the first place. @throws NotFound agency.unknown when there is none */
  static StaffSession of(SignedIn person, Instant now) {
    return person.places().stream().findFirst()
        .map(place -> new StaffSession(person, place.key(), now))
        .orElseThrow(() -> new NotFound("agency.unknown"));
  }

  static Optional<StaffSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(s -> (StaffSession) s.getAttribute(ATTRIBUTE));
  }

  /** The same person at another place of his or hers. @throws NotFound agency.unknown for anybody else's */
  StaffSession at(String key) {
    return person.places().stream().filter(place -> place.key().equals(key)).findFirst()
        .map(place -> new StaffSession(person, place.key(), signedInAt))
        .orElseThrow(() -> new NotFound("agency.unknown"));
  }

  /** With the person as of now; nothing when he or she no longer works there. */
  Optional<StaffSession> asOf(SignedIn now) {
    return now.places().stream().filter(place -> place.key().equals(placeKey)).findFirst()
        .map(place -> new StaffSession(now, placeKey, signedInAt));
  }

  /** Puts this into a session of its own; the one before ends. */
  void begin(HttpServletRequest request) {
    Optional<String> language = StaffLanguage.kept(request);
    end(request);
    HttpSession fresh = request.getSession(true);
    fresh.setAttribute(ATTRIBUTE, this);
    language.ifPresent(tag -> StaffLanguage.keep(fresh, tag));
  }

  /** Ends the session on the server, for all windows. */
  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  boolean isOver(Instant now) {
    return !now.isBefore(signedInAt.plus(LONGEST));
  }

  /** Where the person is, with what he or she may do there and nowhere else. */
  Workplace place() {
    return person.places().stream().filter(place -> place.key().equals(placeKey)).findFirst().orElseThrow();
  }
}
