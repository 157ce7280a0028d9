package id.baku.web.security;

import id.baku.security.Sessions;
import id.baku.security.SignIn;
import id.baku.web.security.StaffPaths.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container on every request who is signed in, from our own session attribute. The ready-made form
 * mechanism and {@code @AutoApplySession} keep the caller inside the container, where neither the longest time of a
 * session nor a change of agency can be looked after. Public pages pass untouched and get no session.
 */
@ApplicationScoped
public class StaffAuthentication implements HttpAuthenticationMechanism {

  @Inject Sessions sessions;
  @Inject SignIn signIn;
  @Inject TypedText typed;

  @Override
  public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
      HttpMessageContext context) {
    if (!StaffPaths.isStaff(request)) {
      return context.doNothing();
    }
    Optional<StaffSession> session = StaffSession.of(request);
    Optional<StaffSession> good = session.filter(known -> sessions.lives(known.token())).flatMap(this::asOfNow);
    if (good.isPresent()) {
      return context.notifyContainerAboutLogin(new StaffPrincipal(good.get()), Set.of());
    }
    session.ifPresent(over -> StaffSession.end(request));
    if (StaffPaths.isDoor(request)) {
      return context.doNothing();
    }
    boolean hadSession = session.isPresent() || request.getRequestedSessionId() != null;
    response.setHeader("Cache-Control", "no-store");
    try {
      Optional<String> kept = typed.keep(request, response);
      Redirect.to(kept.map(StaffPaths::doorBackTo).orElseGet(() -> StaffPaths.door(request, hadSession ? Reason.EXPIRED : Reason.NEEDED)), request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** A role that was taken away is gone with the next page, not with the next sign-in. */
  private Optional<StaffSession> asOfNow(StaffSession session) {
    return session.asOf(signIn.again(session.person()));
  }
}
