package id.baku.web.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 304 when the reader has the page already. The page is made all the same, which costs a few milliseconds; what
 * is saved is the reader's data volume. A tag from the bytes needs no knowledge of what the page was made of and so
 * cannot be wrong.
 *
 * <p>HEAD is answered as a GET whose body is not sent, hence with the same headers. Who would make a long answer asks {@link
 * #isHead} and makes none: then there are no headers that come from the bytes, a tag least of all.
 */
public class ConditionalGet implements Filter {

  private static final String HEAD = "HEAD";
  private static final String ATTRIBUTE = "baku.head";
  private static final String ASK_EVERY_TIME = "max-age=0, must-revalidate";

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    HttpServletResponse response = (HttpServletResponse) outgoing;
    response.setHeader("Vary", "Accept-Encoding");
    boolean head = request.getMethod().equals(HEAD);
    if (!applies(request) || !head && !request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    if (head) {
      request.setAttribute(ATTRIBUTE, true);
    }
    HeldResponse held = new HeldResponse(response);
    chain.doFilter(head ? new AsGet(request) : request, held);
    if (!held.isGone()) {
      send(request, response, held.bytes(), head);
    }
  }

  /** Whether only the headers are asked for, although the request looks like a GET here. */
  public static boolean isHead(HttpServletRequest request) {
    return HEAD.equals(request.getMethod()) || request.getAttribute(ATTRIBUTE) != null;
  }

  private static boolean applies(HttpServletRequest request) {
    SiteArea area = SiteArea.of(request);
    return area == SiteArea.PUBLIC || area == SiteArea.CRAWLERS || area == SiteArea.API && !isFile(SiteArea.path(request));
  }

  /** Too long to be held back; these bring their own tag. */
  private static boolean isFile(String path) {
    return path.endsWith(".ndjson") || path.endsWith(".csv");
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, byte[] body, boolean head)
      throws IOException {
    if (response.getStatus() >= 400) {
      response.setHeader("Cache-Control", "no-store");
    } else if (response.getStatus() == HttpServletResponse.SC_OK) {
      boolean unmade = head && body.length == 0;
      if (response.getHeader("ETag") == null && !unmade) {
        response.setHeader("ETag", EntityTag.of(body, body.length));
      }
      if (response.getHeader("Cache-Control") == null) {
        boolean personal = request.getHeader("Authorization") != null;
        response.setHeader("Cache-Control", (personal ? "private, " : "public, ") + ASK_EVERY_TIME);
      }
      if (EntityTag.matches(request.getHeader("If-None-Match"), response.getHeader("ETag"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    if (body.length > 0) {
      response.setContentLength(body.length);
    }
    if (!head) {
      response.getOutputStream().write(body);
    }
  }

  private static final class AsGet extends HttpServletRequestWrapper {

    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
