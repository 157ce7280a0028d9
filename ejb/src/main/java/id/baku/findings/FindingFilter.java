package id.baku.findings;

import id.baku.lint.Severity;
import java.io.Serializable;
import java.util.UUID;

/**
 * Which findings to look at.
 *
 * @param key key of a rule such as {@code L11.amended}, null for all
 * @param severity null for all
 * @param standardId null for all
 */
public record FindingFilter(String key, Severity severity, UUID standardId, FindingState state)
    implements Serializable {

  /** The open findings of one standard. */
  public static FindingFilter openOf(UUID standardId) {
    return new FindingFilter(null, null, standardId, FindingState.OPEN);
  }
}
