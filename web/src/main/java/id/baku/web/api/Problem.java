package id.baku.web.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;

/**
 * An answer that is a problem, as RFC 9457 shapes it. What does not apply is left out.
 *
 * @param type {@code urn:baku:problem:} and the code
 * @param instance path of the request
 * @param errors what exactly was wrong, null when it is the whole request
 * @param incident number under which our log holds the cause; only for faults of ours
 */
@JsonbNillable(false)
public record Problem(String type, String title, int status, String detail, String instance, List<Fault> errors,
    String incident) {

  static final String MEDIA_TYPE = "application/problem+json";
  static final String TYPE_PREFIX = "urn:baku:problem:";

  /**
   * One thing that was wrong.
   *
   * @param pointer JSON Pointer into the body
   * @param parameter name of a query parameter or a header
   */
  @JsonbNillable(false)
  public record Fault(String pointer, String parameter, String code, String detail) {

    static Fault inParameter(String name, String code, String detail) {
      return new Fault(null, name, code, detail);
    }

    static Fault at(String pointer, String code, String detail) {
      return new Fault(pointer, null, code, detail);
    }

    static Fault inBody(String field, String code, String detail) {
      return new Fault("/" + field, null, code, detail);
    }
  }
}
