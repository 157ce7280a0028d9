package id.baku.jobs;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What whoever runs Baku sees of an agency's work: that it is there and how it goes. */
public record JobOfAgency(String agency, String kind, JobState state, Instant askedAt, Instant startedAt, Instant endedAt, String incident)
    implements Serializable {

  /** How long it took; null before it has ended. */
  public Duration took() {
    return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
  }
}
