package id.baku.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * Something in the directory is not what it was: look it up again.
 *
 * @param position place in the order of commits, rising, with gaps that mean nothing
 * @param subject public id of the agency, the standard or the decree
 * @param agencyId key of the agency inside Baku; never given out
 * @param shown false when the agency is a sample and this server shows none: treat the subject as gone
 */
public record DirectoryChange(long position, Kind kind, UUID subject, long agencyId, String agencySlug, Instant changedAt,
    boolean shown) {

  /** What a change is about. */
  public enum Kind {
    /** The agency itself: its name, address, channels or service points. */
    AGENCY,
    /** One standard: an edition published or ended, or what its service is called. */
    SERVICE,
    /** The signed file of a decree or its public copy. */
    DECREE
  }
}
