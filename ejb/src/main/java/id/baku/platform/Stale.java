package id.baku.platform;

import java.util.List;
import java.util.Map;

/** Somebody else changed it in the meantime (HTTP 409). */
public final class Stale extends ProblemException {

  private static final long serialVersionUID = 1L;

  public Stale(String code) {
    this(code, Map.of());
  }

  public Stale(String code, Map<String, Object> params, String... fields) {
    super(code, params, List.of(fields));
  }
}
