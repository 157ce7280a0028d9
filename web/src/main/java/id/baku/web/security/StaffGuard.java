package id.baku.web.security;

import id.baku.platform.Setting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What holds for every staff page: nothing of it is kept by any cache, and nothing is changed on the word of another
 * site. The origin check stands beside the view state of Faces and the SameSite cookie, so that no single one of the
 * three carries the wall alone; nor may a form claim to need no view state. Whoever is not signed in has been sent to
 * the door by {@link StaffAuthentication} already; should that ever fail to run, this closes.
 *
 * @source OWASP Cross-Site Request Forgery Prevention Cheat Sheet (Fetch Metadata, verifying origin)
 */
public class StaffGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int FINE = 0;
  /** More than any form of ours takes; the container would break off in the middle. The same as in web.xml. */
  private static final long MOST_BYTES = 33 * 1024 * 1024;
  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final String publicUrl = Setting.PUBLIC_URL.value().orElse("");

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (request.getContentLengthLong() > MOST_BYTES) { // before anybody asks for a parameter, which reads all of it
      Redirect.to(StaffPaths.TOO_LARGE, request, response);
      return;
    }
    StaffLanguage.choose(request);
    int refusal = refusal(request);
    if (refusal != FINE) {
      response.sendError(refusal);
      return;
    }
    if (StaffPaths.isRoot(request) || StaffPaths.isHome(request) && !StaffPaths.home(request).equals(StaffPaths.HOME)) {
      String query = request.getQueryString();
      Redirect.to(StaffPaths.home(request) + (query == null || StaffPaths.isRoot(request) ? "" : "?" + query), request, response);
      return;
    }
    chain.doFilter(new FormRequest(request), response);
  }

  private int refusal(HttpServletRequest request) {
    boolean reading = READING.contains(request.getMethod());
    if (!reading && !Origin.isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"),
        request.getHeader("Host"), publicUrl)) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (!StaffPaths.isDoor(request) && !(request.getUserPrincipal() instanceof StaffPrincipal)) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    return "stateless".equals(request.getParameter(VIEW_STATE)) ? HttpServletResponse.SC_BAD_REQUEST : FINE;
  }
}
