package id.baku.web.security;

import id.baku.security.FactorStep;
import id.baku.security.SignedIn;
import id.baku.security.TotpSecret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody between the two doors: the password was right, the second factor is still to be shown or set up. It is not a session of staff, so nothing but
 * the second door opens to it, and it does not last.
 *
 * @param passwordMark of the password that was right: the second door stays shut once there is another
 * @param secret to set up, null when a code of an existing one is awaited
 * @param codes recovery codes of the one just set up, told until the person goes on; empty before
 * @param until when the password is asked for again
 */
record AwaitedFactor(SignedIn person, String passwordMark, FactorStep step, TotpSecret secret, List<String> codes, String returnTo,
    Instant until) implements Serializable {

  /** Long enough to find a telephone and to install what it needs. */
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final String ATTRIBUTE = AwaitedFactor.class.getName();

  static AwaitedFactor of(SignedIn person, String passwordMark, FactorStep step, String returnTo, Instant now) {
    TotpSecret secret = step == FactorStep.ENROL ? TotpSecret.drawn() : null;
    return new AwaitedFactor(person, passwordMark, step, secret, List.of(), returnTo, now.plus(PATIENCE));
  }

  static Optional<AwaitedFactor> of(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(s -> (AwaitedFactor) s.getAttribute(ATTRIBUTE)).filter(awaited -> now.isBefore(awaited.until));
  }

  /** The same after the second factor was set up. */
  AwaitedFactor with(List<String> recoveryCodes) {
    return new AwaitedFactor(person, passwordMark, step, null, recoveryCodes, returnTo, until);
  }

  /** In a session of its own. */
  void begin(HttpServletRequest request) {
    StaffSession.fresh(request).setAttribute(ATTRIBUTE, this);
  }

  /** In place of the one before. */
  void goOn(HttpServletRequest request) {
    request.getSession().setAttribute(ATTRIBUTE, this);
  }
}
