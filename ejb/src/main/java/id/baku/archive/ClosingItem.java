package id.baku.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * The closing of an agency as those see it who are in office for its government, or run Baku: under way, or done.
 *
 * @param agency address of the agency, with its name
 * @param endedAt when it was done; null before
 * @param proof of what was erased; null before
 */
public record ClosingItem(UUID id, String agency, String agencyName, ClosingView closing, Instant endedAt, ClosingProof proof) {

  public boolean isDone() {
    return proof != null;
  }
}
