package id.baku.security;

import id.baku.platform.Json;
import id.baku.security.model.Changes;
import java.time.Instant;
import java.util.List;

/**
 * One decision.
 *
 * @param actor name of the person, or what the system did it for
 * @param byPerson whether a person did it
 * @param act what was done, {@code channel.changed}
 * @param subject kind and key, {@code channel/EMAIL}
 * @param label what the subject was called then
 * @param changes fields that differ, in the order of the record
 */
public record TrailEntry(long id, Instant at, String actor, boolean byPerson, String act, String subject, String label,
    List<Change> changes) {

  /** What differs between two records of one kind, in their order. */
  public static List<Change> differences(Object before, Object after) {
    return Changes.between(Json.write(before), Json.write(after));
  }

  /**
   * @param field dotted, in snake_case: {@code hours.1}
   * @param before as text, null when there was none
   * @param after as text, null when there is none any more
   */
  public record Change(String field, String before, String after) {}
}
