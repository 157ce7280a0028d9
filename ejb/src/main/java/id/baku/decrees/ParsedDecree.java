package id.baku.decrees;

import java.util.List;

/**
 * Everything read from one document. {@code source} is the text all spans point into: that of a text file as it is,
 * that of any other file as a person reads it. {@code note} says what was a guess or left out in reading, else null;
 * {@code rowErrors} are the rows of a spreadsheet that cannot be right.
 */
public record ParsedDecree(
    String fileName,
    String source,
    String note,
    DecreeHeader header,
    List<ParsedStandard> standards,
    List<Claim> claims,
    List<Remainder> remainders,
    List<RowError> rowErrors) {

  public ParsedDecree {
    standards = List.copyOf(standards);
    claims = List.copyOf(claims);
    remainders = List.copyOf(remainders);
    rowErrors = List.copyOf(rowErrors);
  }

  /** True when at least one standard with at least one component was found. */
  public boolean hasStandards() {
    return !standards.isEmpty();
  }

  public ParseReport report() {
    return ParseReport.of(this);
  }
}
