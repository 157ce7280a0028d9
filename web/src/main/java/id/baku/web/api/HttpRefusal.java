package id.baku.web.api;

import id.baku.drafts.BodyFault;
import java.util.List;
import java.util.Map;

/** A request is refused by the rules of HTTP and of the one who asks, before or after the field had its say. */
public final class HttpRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Map<String, Object> params;
  private final transient Map<String, String> headers;
  private final transient List<BodyFault> faults;

  /** @param code its words are {@code problem.<code>} */
  public HttpRefusal(int status, String code, Map<String, Object> params, Map<String, String> headers, List<BodyFault> faults) {
    super(status + " " + code);
    this.status = status;
    this.code = code;
    this.params = Map.copyOf(params);
    this.headers = Map.copyOf(headers);
    this.faults = List.copyOf(faults);
  }

  public HttpRefusal(int status, String code, Map<String, String> headers) {
    this(status, code, Map.of(), headers, List.of());
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  Map<String, Object> params() {
    return params == null ? Map.of() : params;
  }

  /** Headers that the answer has besides the usual ones. */
  Map<String, String> headers() {
    return headers == null ? Map.of() : headers;
  }

  /** What is wrong in the body; empty when it is something else. */
  List<BodyFault> faults() {
    return faults == null ? List.of() : faults;
  }
}
