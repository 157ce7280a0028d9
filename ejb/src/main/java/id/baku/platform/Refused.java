package id.baku.platform;

import java.util.List;
import java.util.Map;

/** The rules of the field forbid it in the present state (HTTP 422). */
public final class Refused extends ProblemException {

  private static final long serialVersionUID = 1L;

  public Refused(String code) {
    this(code, Map.of());
  }

  public Refused(String code, Map<String, Object> params, String... fields) {
    super(code, params, List.of(fields));
  }
}
