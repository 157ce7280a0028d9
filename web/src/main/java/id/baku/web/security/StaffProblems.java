package id.baku.web.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import id.baku.web.platform.ErrorPage;
import id.baku.web.security.StaffPaths.Reason;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.primefaces.csp.CspException;

/** Turns what a staff page throws into an answer a person can use; what nobody foresaw goes on to the error page. */
public class StaffProblems extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient TypedText typed;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted()) {
        throw failure;
      }
      if (Causes.find(failure, ViewExpiredException.class).isPresent()) {
        response.resetBuffer();
        response.setHeader("Cache-Control", "no-store");
        Redirect.to(afterExpiry(request, response), request, response);
        return;
      }
      if (Causes.find(failure, CspException.class).isPresent()) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      Optional<ProblemException> problem = Causes.find(failure, ProblemException.class);
      if (problem.isEmpty()) {
        throw failure;
      }
      request.setAttribute(ErrorPage.PROBLEM, problem.get());
      response.sendError(status(problem.get()));
    }
  }

  /** Whoever is signed in sees the present state; the others sign in first. */
  private String afterExpiry(HttpServletRequest request, HttpServletResponse response) {
    boolean signedIn = request.getUserPrincipal() instanceof StaffPrincipal;
    return signedIn ? typed.keep(request, response).orElse(StaffPaths.RELOADED) : StaffPaths.door(Reason.EXPIRED);
  }

  private static int status(ProblemException problem) {
    return switch (problem) {
      case NotFound absent -> HttpServletResponse.SC_NOT_FOUND;
      case InvalidInput unreadable -> HttpServletResponse.SC_BAD_REQUEST;
      case NotPermitted refused -> HttpServletResponse.SC_FORBIDDEN;
      default -> HttpServletResponse.SC_CONFLICT;
    };
  }
}
