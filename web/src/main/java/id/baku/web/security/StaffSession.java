package id.baku.web.security;

import id.baku.platform.NotFound;
import id.baku.security.MembershipView;
import id.baku.security.Role;
import id.baku.security.SessionLimits;
import id.baku.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in and for which of his or her agencies: the one thing a staff session keeps. It is never changed,
 * only replaced, and always together with the session itself. So the session id is new after signing in and after
 * every change of agency, and a form that was opened before belongs to no session any more: it cannot be sent to
 * another agency than the one its page showed. The token stays the same: by it all servers know whether the session
 * has ended, see {@link id.baku.security.Sessions}.
 *
 * @source OWASP ASVS 5.0 V7 (session management)
 */
public record StaffSession(SignedIn person, long agencyId, Instant signedInAt, String token) implements Serializable {

  private static final String ATTRIBUTE = StaffSession.class.getName();

  /** Starts with the first agency. @throws NotFound agency.unknown when the person belongs to none */
  static StaffSession of(SignedIn person, Instant now, String token) {
    return person.memberships().stream().findFirst()
        .map(membership -> new StaffSession(person, membership.agencyId(), now, token))
        .orElseThrow(() -> new NotFound("agency.unknown"));
  }

  static Optional<StaffSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(s -> (StaffSession) s.getAttribute(ATTRIBUTE));
  }

  /** The same person for another agency of his or hers. @throws NotFound agency.unknown for anybody else's */
  StaffSession forAgency(String slug) {
    return person.memberships().stream().filter(membership -> membership.agencySlug().equals(slug)).findFirst()
        .map(membership -> new StaffSession(person, membership.agencyId(), signedInAt, token))
        .orElseThrow(() -> new NotFound("agency.unknown"));
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

  MembershipView agency() {
    return person.memberships().stream().filter(membership -> membership.agencyId() == agencyId).findFirst()
        .orElseThrow();
  }

  /** One membership per agency of the person. */
  List<MembershipView> agencies() {
    return List.copyOf(person.memberships().stream()
        .collect(Collectors.toMap(MembershipView::agencyId, m -> m, (first, again) -> first,
            LinkedHashMap::new))
        .values());
  }

  /** What the person may be in the current agency. */
  Set<Role> roles() {
    return person.memberships().stream().filter(membership -> membership.agencyId() == agencyId)
        .map(MembershipView::role).collect(Collectors.toUnmodifiableSet());
  }
}
