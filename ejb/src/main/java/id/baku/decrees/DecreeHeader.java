package id.baku.decrees;

import id.baku.decrees.recognise.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern BEGINS = Pattern.compile(
      "mulai\\s+berlaku\\s+(?:(?:sejak|pada|terhitung|mulai|tanggal)\\s+){1,4}(\\S{1,4}\\s+\\S{1,12}\\s+\\S{1,8})", Pattern.CASE_INSENSITIVE);

  public static final DecreeHeader NONE =
      new DecreeHeader(null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of());

  public DecreeHeader {
    considerations = List.copyOf(considerations);
    legalBasis = List.copyOf(legalBasis);
    noted = List.copyOf(noted);
    dictums = List.copyOf(dictums);
  }

  /**
   * The first day it holds: the day a diktum names ("mulai berlaku pada tanggal 1 Januari 2026"), else the day it was fixed;
   * null when neither can be read.
   */
  public LocalDate inForceOn() {
    return dictums.stream().map(dictum -> BEGINS.matcher(dictum.text())).filter(Matcher::find)
        .map(begins -> Dates.in(begins.group(1))).filter(Objects::nonNull).findFirst().orElse(date);
  }

  /** True when the document has no decree around its standards, or none that could be read. */
  public boolean isEmpty() {
    return number == null && title == null && date == null && issuer == null && signatory == null
        && considerations.isEmpty() && legalBasis.isEmpty() && dictums.isEmpty();
  }
}
