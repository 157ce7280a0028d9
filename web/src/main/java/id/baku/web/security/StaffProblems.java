package id.baku.web.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import id.baku.web.security.StaffPaths.Reason;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.primefaces.csp.CspException;

/** Turns what a staff page throws into an answer a person can use; what nobody foresaw goes on to the error page. */
public class StaffProblems extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int MAX_DEPTH = 20;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted()) {
        throw failure;
      }
      if (cause(failure, ViewExpiredException.class) != null) {
        response.reset();
        response.setHeader("Cache-Control", "no-store");
        Redirect.to(afterExpiry(request), request, response);
        return;
      }
      if (cause(failure, CspException.class) != null) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      ProblemException problem = cause(failure, ProblemException.class);
      if (problem == null) {
        throw failure;
      }
      response.sendError(status(problem));
    }
  }

  /** Whoever is signed in sees the page as it is now; the others sign in, and come back to where they wanted to go. */
  private static String afterExpiry(HttpServletRequest request) {
    boolean signedIn = request.getUserPrincipal() instanceof StaffPrincipal;
    return signedIn ? StaffPaths.HOME + "?alasan=dimuat-ulang" : StaffPaths.door(Reason.EXPIRED);
  }

  private static int status(ProblemException problem) {
    return switch (problem) {
      case NotFound absent -> HttpServletResponse.SC_NOT_FOUND;
      case InvalidInput unreadable -> HttpServletResponse.SC_BAD_REQUEST;
      case NotPermitted refused -> HttpServletResponse.SC_FORBIDDEN;
      default -> HttpServletResponse.SC_CONFLICT;
    };
  }

  private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
      cause = cause instanceof ServletException servlet && servlet.getRootCause() != null
          ? servlet.getRootCause() : cause.getCause();
    }
    return null;
  }
}
