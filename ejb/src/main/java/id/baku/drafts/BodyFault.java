package id.baku.drafts;

import java.util.Map;

/**
 * One thing that is wrong in a body.
 *
 * @param pointer JSON Pointer to it; empty for the whole
 * @param code its words are {@code problem.<code>}
 * @param params what the words name
 * @source RFC 6901
 */
public record BodyFault(String pointer, String code, Map<String, Object> params) {

  public BodyFault {
    params = Map.copyOf(params);
  }

  public BodyFault(String pointer, String code) {
    this(pointer, code, Map.of());
  }
}
