package id.baku.imports;

import id.baku.security.Trail.Subject;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One import as its list shows it.
 *
 * @param progress 0 … 100
 * @param refusal code of the reason when it was refused, else null
 * @param decreeNumber of the decree recorded out of it, else null
 * @param open standards nobody has decided about
 * @param inForce standards recorded as in force; the other accepted ones are drafts
 */
public record ImportView(UUID id, UUID fileId, String fileName, long fileSize, ImportState state, int progress,
    String refusal, Instant receivedAt, String decreeNumber, long standards, long open, long accepted, long inForce)
    implements Serializable {

  /** As the trail calls it. */
  Subject subject() {
    return new Subject("import", id.toString(), fileName);
  }
}
