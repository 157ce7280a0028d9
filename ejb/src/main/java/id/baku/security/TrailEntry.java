package id.baku.security;

import id.baku.platform.Json;
import id.baku.security.model.Changes;
import java.time.Instant;
import java.util.List;

/**
 * One decision.
 *
 * @param seq number in the agency's trail, null for what is older than its chain
 * @param actor name of the person, a pseudonym once it is erased, or what the system did it for
 * @param byPerson whether a person did it
 * @param capacity as what the person acted: codes of roles, {@code EDITOR,APPROVER/ACTING_ABSENT}; null when unknown
 * @param address of the network, from where it was done; null when unknown
 * @param act what was done, {@code channel.changed}
 * @param subject kind and key, {@code channel/EMAIL}
 * @param label what the subject was called then
 * @param changes fields that differ, in the order of the record
 * @param hash of the entry in the chain, hexadecimal; null for what is older
 */
public record TrailEntry(long id, Long seq, Instant at, String actor, boolean byPerson, String capacity, String address, String act, String subject,
    String label, List<Change> changes, String hash) {

  /** Of thing that it was done to, {@code service-point}. */
  public String kind() {
    return subject.substring(0, subject.indexOf('/'));
  }

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
