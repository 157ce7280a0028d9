package id.baku.platform;

import java.util.List;
import java.util.Map;

/** A condition under which the caller wanted something done does not hold, so nothing was done (HTTP 412). */
public final class Unmet extends ProblemException {

  private static final long serialVersionUID = 1L;

  public Unmet(String code, Map<String, Object> params) {
    super(code, params, List.of());
  }
}
