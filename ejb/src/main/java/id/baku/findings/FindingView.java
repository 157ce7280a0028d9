package id.baku.findings;

import id.baku.lint.Finding;
import id.baku.security.Trail.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * A finding with its place and what people said of it.
 *
 * @param group the errors that are the same as this one
 * @param standardId null when it is about the decree
 * @param service name of the service, null with {@code standardId}
 * @param decree number of the decree it is about, null with {@code standardId} set
 * @param excerpt the quote in the newest wording
 * @param wording all of the component in the newest wording, null when there is none
 * @param versionNumber of the newest wording, null without a standard
 * @param standardLock state of that version
 * @param reason why it is no defect, null when nobody said so
 * @param decidedBy name of that person
 * @param lockVersion state of the finding
 */
public record FindingView(UUID id, String group, Finding finding, FindingState state, UUID standardId, String service,
    String decree, Excerpt excerpt, String wording, Integer versionNumber, Integer standardLock, String reason,
    Instant decidedAt, String decidedBy, int lockVersion) {

  /** As the trail calls it and all that are the same. */
  Subject subject() {
    return new Subject("finding", group, finding.rule());
  }

  /** The state somebody saw. */
  public SeenFinding seen() {
    return new SeenFinding(id, lockVersion);
  }
}
