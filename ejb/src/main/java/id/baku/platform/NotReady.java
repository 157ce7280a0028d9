package id.baku.platform;

import java.util.List;
import java.util.Map;

/** A part of the server is still being made ready; the same request a little later is answered (HTTP 503). */
public final class NotReady extends ProblemException {

  private static final long serialVersionUID = 1L;

  /** What a caller is told to wait, in seconds. */
  public static final String RETRY_AFTER = "10";

  public NotReady(String code) {
    super(code, Map.of(), List.of());
  }
}
