package id.baku.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One edition in a standard's history.
 *
 * @param sample of an invented agency
 */
public record PublishedVersion(UUID versionId, int version, String decreeNumber, LocalDate inForceFrom,
    LocalDate inForceTo, Instant publishedAt, boolean sample) {

  public boolean holdsOn(LocalDate day) {
    return !inForceFrom.isAfter(day) && (inForceTo == null || !inForceTo.isBefore(day));
  }
}
