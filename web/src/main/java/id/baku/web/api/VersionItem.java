package id.baku.web.api;

import id.baku.directory.PublishedVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One published version in a standard's history.
 *
 * @param inForceTo last day it holds, null when open
 * @param notice what to tell people of a sample, null for a real agency
 */
public record VersionItem(UUID versionId, int version, String decreeNumber, LocalDate inForceFrom,
    LocalDate inForceTo, Instant publishedAt, String self, boolean sample, String notice) implements Sampled {

  static VersionItem of(PublishedVersion version, UUID standardId, ApiLinks links) {
    return new VersionItem(version.versionId(), version.version(), version.decreeNumber(), version.inForceFrom(),
        version.inForceTo(), version.publishedAt(), links.version(standardId, version.version()),
        version.sample(), Sampled.notice(version.sample()));
  }
}
