package id.baku.web.platform;

import id.baku.platform.Setting;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers that tell a browser what never happens here. On public pages this policy is the only one: they need no
 * script, and a nonce would make every answer different and no cache of use. Staff pages get one for scripts, with
 * nonces, from PrimeFaces, and besides it what needs none.
 */
public class SecurityHeaders implements Filter {

  static final String POLICY = "Content-Security-Policy";
  private static final String OF_PAGES = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
      + "img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String OF_STAFF = "object-src 'none'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'";
  private static final String OF_DATA = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final boolean encrypted = Setting.PUBLIC_URL.value().orElse("").startsWith("https:");

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    HttpServletResponse response = (HttpServletResponse) outgoing;
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    if (encrypted) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    switch (SiteArea.of(request)) {
      case SERVER -> chain.doFilter(request, response);
      case STAFF -> {
        response.setHeader(POLICY, OF_STAFF);
        chain.doFilter(request, response);
      }
      case API, CRAWLERS -> {
        response.setHeader(POLICY, OF_DATA);
        chain.doFilter(request, response);
      }
      default -> {
        response.setHeader(POLICY, OF_PAGES);
        chain.doFilter(request, new OnePolicy(response));
      }
    }
  }

  /** Lets nobody behind the filter add a second policy. */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (!POLICY.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
      }
    }

    @Override
    public void setHeader(String name, String value) {
      if (!POLICY.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      }
    }
  }
}
