package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.platform.Capital;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;

/** A page that gathers all it shows before anything is written. */
interface PublicPage {

  int FINE = HttpServletResponse.SC_OK;
  int NOT_READABLE = HttpServletResponse.SC_BAD_REQUEST;

  /**
   * @return the HTTP status of the answer
   * @throws id.baku.platform.ProblemException when there is no such page
   */
  int open(Visit visit);

  /** Whether an invented agency is what this page is about; asked once it is open. Lists mark their entries instead. */
  boolean isSample();

  /** How the agency that the page is about wants it to look; asked once it is open. */
  default AgencyLook look() {
    return AgencyLook.PLAIN;
  }

  /**
   * Until when the page stays right by itself, whatever is published meanwhile: most pages say what holds today, so a
   * day. Asked once it is open.
   *
   * @param opened a moment before {@link #open} was called: what the page says is not older than that
   * @return the first moment at which it may have to be made anew; {@code opened} itself when it is never to be kept
   */
  default Instant validUntil(Instant opened) {
    return Capital.endOfDay(opened);
  }

  /**
   * The agency whose publications alone can change this page, or {@link id.baku.web.platform.Keeping#ANYBODY}; null when
   * the page is not to be kept. Asked once it is open.
   */
  default String madeOf() {
    return null;
  }
}
