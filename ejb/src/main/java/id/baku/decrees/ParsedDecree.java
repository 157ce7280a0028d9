package id.baku.decrees;

import java.util.List;

/**
 * Everything read from one document. {@code source} is the decoded text all spans point into; {@code note} says how
 * the bytes were decoded when that was a guess, else null.
 */
public record ParsedDecree(
    String fileName,
    String source,
    String note,
    DecreeHeader header,
    List<ParsedStandard> standards,
    List<Claim> claims,
    List<Remainder> remainders) {

  public ParsedDecree {
    standards = List.copyOf(standards);
    claims = List.copyOf(claims);
    remainders = List.copyOf(remainders);
  }

  /** True when at least one standard with at least one component was found. */
  public boolean hasStandards() {
    return !standards.isEmpty();
  }

  public ParseReport report() {
    return ParseReport.of(this);
  }
}
