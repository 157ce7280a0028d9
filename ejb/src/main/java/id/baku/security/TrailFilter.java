package id.baku.security;

import java.time.Instant;
import java.util.UUID;

/**
 * Which entries of a trail are asked for; null where it does not matter.
 *
 * @param subject kind and key of one subject, or a kind alone
 * @param person who acted
 * @param act what was done, {@code channel.changed}
 * @param from first moment
 * @param before first moment that no longer counts
 */
public record TrailFilter(String subject, UUID person, String act, Instant from, Instant before) {

  public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);

  public static TrailFilter about(String subject) {
    return new TrailFilter(subject, null, null, null, null);
  }
}
