package id.baku.platform;

import java.util.List;
import java.util.Map;

/** There is no such thing, or it belongs to another agency: the two look the same (HTTP 404). */
public final class NotFound extends ProblemException {

  private static final long serialVersionUID = 1L;

  public NotFound(String code) {
    this(code, Map.of());
  }

  public NotFound(String code, Map<String, Object> params, String... fields) {
    super(code, params, List.of(fields));
  }
}
