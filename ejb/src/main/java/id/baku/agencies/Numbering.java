package id.baku.agencies;

import id.baku.platform.InvalidInput;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How the agency numbers its decrees.
 *
 * @param pattern see {@link NumberPattern}
 * @param archive code of archives under which its decrees about service standards are filed, null when its numbers name none
 * @param unit code by which it is known in numbers, null likewise
 * @param digits that a serial has at least, 1 to 6
 * @source Permendagri 83/2022 (kode klasifikasi arsip): 000.8.3.4 is where the decree of the first tenant stands
 */
@JsonbPropertyOrder({"pattern", "archive", "unit", "digits"})
public record Numbering(String pattern, String archive, String unit, int digits) {

  /** The usual way, before an agency says how it does it: its own code is not known. */
  public static final Numbering USUAL = new Numbering("{arsip}/{nomor}/{unit}/{tahun}", "000.8.3.4", null, 1);

  private static final int MOST_DIGITS = 6;

  public Numbering tidied() {
    return new Numbering(FieldChecks.line(pattern), FieldChecks.line(archive), FieldChecks.line(unit), digits);
  }

  /** All that is wrong, each with its field. */
  public List<InvalidInput> problems() {
    List<InvalidInput> problems = new ArrayList<>(form().problems());
    if (problems.isEmpty()) {
      part(NumberPattern.Token.ARSIP, "archive", archive, problems);
      part(NumberPattern.Token.UNIT, "unit", unit, problems);
    }
    if (digits < 1 || digits > MOST_DIGITS) {
      problems.add(new InvalidInput("numbering.digits", Map.of("max", MOST_DIGITS), "digits"));
    }
    return problems;
  }

  private void part(NumberPattern.Token token, String field, String value, List<InvalidInput> problems) {
    if (value == null ? form().has(token) : !token.fits(value)) {
      String code = value == null ? "field.missing" : "numbering." + field;
      problems.add(new InvalidInput(code, Map.of(), field));
    }
  }

  public NumberPattern form() {
    return new NumberPattern(pattern);
  }

  /**
   * The number that would be given next.
   *
   * @param known those given so far
   * @throws InvalidInput numbering.part
   */
  public String next(Collection<String> known, int year, int month) {
    return form().format(new NumberParts(archive, form().next(known, year, digits), unit, month, year));
  }
}
