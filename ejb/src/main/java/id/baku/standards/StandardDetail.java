package id.baku.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A standard of the own agency with all its versions, newest first. */
public record StandardDetail(UUID id, String slug, String name, String group, Audience audience,
    List<VersionDetail> versions) {

  /**
   * @param decreeNumber null for a draft
   * @param inForceTo last day it holds, null when open
   * @param origin {@code folder} when a tenant folder wrote it, {@code product} when a person did
   */
  public record VersionDetail(UUID id, int number, StandardStatus status, String origin, String decreeNumber,
      LocalDate inForceFrom, LocalDate inForceTo, Instant createdAt, Instant publishedAt, StandardContent content,
      int lockVersion) {}
}
