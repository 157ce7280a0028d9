package id.baku.platform;

import java.util.List;
import java.util.Map;

/** What was typed or sent cannot be read or is out of bounds (HTTP 400). */
public final class InvalidInput extends ProblemException {

  private static final long serialVersionUID = 1L;

  public InvalidInput(String code) {
    this(code, Map.of());
  }

  public InvalidInput(String code, Map<String, Object> params, String... fields) {
    super(code, params, List.of(fields));
  }
}
