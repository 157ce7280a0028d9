package id.baku.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * A refusal a person can act on. It carries a code, never a sentence: the web layer turns the code into the reader's
 * language. Thrown out of a use case it rolls the transaction back and reaches the caller unwrapped.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class ProblemException extends RuntimeException
    permits InvalidInput, NotFound, NotPermitted, NotReady, Refused, Stale, Unmet {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> params;
  private final transient List<String> fields;

  protected ProblemException(String code, Map<String, Object> params, List<String> fields) {
    super(code + (params.isEmpty() ? "" : " " + params));
    this.code = code;
    this.params = Map.copyOf(params);
    this.fields = List.copyOf(fields);
  }

  /** Stable code such as {@code standard.incomplete}; also the key of its text. */
  public String code() {
    return code;
  }

  /** Values the text may show, by name. */
  public Map<String, Object> params() {
    return params == null ? Map.of() : params;
  }

  /** Names of the fields at fault; empty when the whole request is. */
  public List<String> fields() {
    return fields == null ? List.of() : fields;
  }
}
