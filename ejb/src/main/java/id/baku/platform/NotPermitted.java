package id.baku.platform;

import java.util.List;
import java.util.Map;

/** The signed-in person may not do this (HTTP 403), or nobody is signed in (HTTP 401). */
public final class NotPermitted extends ProblemException {

  private static final long serialVersionUID = 1L;

  public NotPermitted(String code) {
    this(code, Map.of());
  }

  public NotPermitted(String code, Map<String, Object> params, String... fields) {
    super(code, params, List.of(fields));
  }
}
