package id.baku.lint;

import java.time.LocalDate;
import java.util.List;

/**
 * The decree around the standards, as far as rules look at it.
 *
 * @param annex what follows the decree proper; null when the source is not at hand, so nothing is known of it
 */
public record LintDecree(String number, String title, LocalDate date, List<String> considerations,
    List<String> legalBases, List<String> dictums, Annex annex) {

  public LintDecree {
    considerations = considerations == null ? List.of() : List.copyOf(considerations);
    legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    dictums = dictums == null ? List.of() : List.copyOf(dictums);
  }

  /**
   * The annex (<i>lampiran</i>).
   *
   * @param head its first lines, from LAMPIRAN to the first heading; "" when there is no such line
   * @param text all of it
   */
  public record Annex(String head, String text) {}
}
