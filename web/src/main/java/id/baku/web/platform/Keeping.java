package id.baku.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/**
 * Whether the answer to a request may be kept for others, and until when. Whoever makes the answer says so with {@link
 * #until}; who says nothing is not kept.
 *
 * @param until first moment at which it may be wrong by itself
 * @param agency the only agency whose publications can change it, {@link #ANYBODY} when everybody's can
 */
public record Keeping(Instant until, String agency) {

  /** In place of an agency: a publication of any agency may change the answer. */
  public static final String ANYBODY = "*";

  private static final String ATTRIBUTE = "baku.keeping";

  public static void until(HttpServletRequest request, Instant until, String agency) {
    request.setAttribute(ATTRIBUTE, new Keeping(until, agency));
  }

  /** Null when the answer is not to be kept. */
  static Keeping of(HttpServletRequest request) {
    return (Keeping) request.getAttribute(ATTRIBUTE);
  }
}
