package id.baku.findings;

import id.baku.standards.ComponentKind;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What would change in one standard.
 *
 * @param versionNumber of the newest wording, which the change begins from
 * @param lockVersion state of that version
 * @param draft a draft is open and would be changed; else one is opened
 * @param changes empty when a person has to mend it
 */
public record FixPreview(UUID standardId, String service, int versionNumber, int lockVersion, boolean draft,
    List<Change> changes) implements Serializable {

  /** @param replacement in place of the words of the excerpt */
  public record Change(UUID findingId, ComponentKind component, Excerpt excerpt, String replacement)
      implements Serializable {}
}
