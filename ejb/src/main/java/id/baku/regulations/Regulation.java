package id.baku.regulations;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of the registry: what is known of a regulation, how surely, and from where.
 *
 * @param type the registry's kind, such as {@code UU}
 * @param title words after <i>tentang</i>, null when not known for sure
 * @param titleCertainty certainty of the title when lower than that of the row, else null
 * @param noteId what people should know of it, in Indonesian; may be null
 * @param relations what it did to others; what others did to it stands with them
 */
public record Regulation(String key, String type, String issuer, String number, int year, String title,
    Certainty titleCertainty, Status status, Certainty certainty, String source, String noteId,
    List<Relation> relations) {

  /** Acronyms stay as they are; every other type is a blend of words with a capital in front. */
  private static final Map<String, String> SHORT_TYPES = Map.of("UU", "UU", "PP", "PP", "SE", "SE",
      "PERMENPANRB", "PermenPANRB", "PERMENPAN", "PermenPAN", "KEPMENPAN", "KepmenPAN");

  /** How sure a fact is: high, medium, low. */
  public enum Certainty {
    H, M, L
  }

  /** Whether it holds (<i>status keberlakuan</i>). */
  public enum Status {
    IN_FORCE, IN_FORCE_AMENDED, REVOKED, REPLACED,
    /** The years it plans for are over. */
    HORIZON_PASSED,
    UNKNOWN,
    /** Number and title that are cited together do not belong together. */
    MISCITED
  }

  /** @param certainty null when as sure as the row */
  public record Relation(String to, String kind, Certainty certainty) {}

  public Regulation {
    relations = relations == null ? List.of() : List.copyOf(relations);
  }

  /** Kind, number and year as people say it: {@code UU 25/2009}; with the issuer where others have that number too. */
  public String shortName() {
    String name = SHORT_TYPES.getOrDefault(type, type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT)) + " " + number + "/"
        + year;
    return isRegional() ? name + " (" + issuer + ")" : name;
  }

  /** True for a regulation whose number many issuers use, so number and year alone do not tell which it is. */
  public boolean isRegional() {
    return List.of("PERDA", "PERGUB", "PERBUP", "PERWALI", "KEPGUB", "SE").contains(type);
  }

  boolean has(String kind, String to) {
    return relations.stream().anyMatch(r -> r.kind().equals(kind) && r.to().equals(to));
  }
}
