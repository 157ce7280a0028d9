package id.baku.web.security;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.time.Duration;
import java.util.Map;

/** Tells people, and machines, that they come too often. */
public final class TooManyRequests {

  private static final int STATUS = 429;

  private TooManyRequests() {}

  /**
   * Answers this request so.
   *
   * @return what the words {@code sign-in.wait} name
   */
  public static Map<String, Object> answer(Duration wait) {
    long seconds = wait.toSeconds() + 1;
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.setResponseStatus(STATUS);
    external.setResponseHeader("Retry-After", String.valueOf(seconds));
    return Map.of("seconds", seconds);
  }
}
