package id.baku.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A standard of the own agency with all its versions, newest first. */
public record StandardDetail(UUID id, ServiceDescription service, List<VersionDetail> versions) {

  /**
   * @param decreeNumber null for a draft
   * @param inForceTo last day it holds, null when open
   * @param origin {@code folder} when a tenant folder wrote it, {@code product} when a person did, {@code api} when a program did
   */
  public record VersionDetail(UUID id, int number, StandardStatus status, String origin, String decreeNumber,
      LocalDate inForceFrom, LocalDate inForceTo, Instant createdAt, Instant publishedAt, StandardContent content,
      int lockVersion) {

    /** Where it stands on a day: what the dates say, since nobody updates a label at midnight. */
    public Standing standing(LocalDate day) {
      if (status == StandardStatus.DRAFT) {
        return Standing.DRAFT;
      }
      if (status == StandardStatus.REVOKED) {
        return Standing.REVOKED;
      }
      return inForceFrom.isAfter(day) ? Standing.UPCOMING
          : inForceTo == null || !inForceTo.isBefore(day) ? Standing.IN_FORCE : Standing.ENDED;
    }
  }

  /** How a version stands on some day. */
  public enum Standing {
    DRAFT,
    UPCOMING,
    IN_FORCE,
    ENDED,
    REVOKED
  }
}
