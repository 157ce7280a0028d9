package id.baku.decrees;

import java.time.LocalDate;
import java.util.List;

/**
 * The decree around the standards (<i>keputusan penetapan</i>): number, title, date and so on, as printed. A scalar
 * that was not found is null, a list that was not found is empty.
 */
public record DecreeHeader(
    String number,
    String title,
    LocalDate date,
    String place,
    String issuer,
    Signatory signatory,
    List<String> considerations,
    List<String> legalBasis,
    List<String> noted,
    List<Dictum> dictums) {

  public static final DecreeHeader NONE =
      new DecreeHeader(null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of());

  public DecreeHeader {
    considerations = List.copyOf(considerations);
    legalBasis = List.copyOf(legalBasis);
    noted = List.copyOf(noted);
    dictums = List.copyOf(dictums);
  }

  /** True when the document has no decree around its standards, or none that could be read. */
  public boolean isEmpty() {
    return number == null && title == null && date == null && issuer == null && signatory == null
        && considerations.isEmpty() && legalBasis.isEmpty() && dictums.isEmpty();
  }
}
