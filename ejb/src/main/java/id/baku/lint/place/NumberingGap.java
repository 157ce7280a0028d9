package id.baku.lint.place;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of steps or entries that skip, repeat or begin late: "3. …; 4. …", or "1a" and then "2". Only numbers that
 * are printed before every entry are looked at.
 *
 * @source PermenPANRB 15/2014 (numbered steps, template)
 */
public final class NumberingGap implements StandardRule {

  private static final Pattern STEP = Pattern.compile("(\\d{1,3})([a-z]?)");
  /** A number behind a semicolon that the reader of lists did not take for one, since it does not follow. */
  private static final Pattern INSIDE = Pattern.compile(";\\s*(?:dan\\s+)?(\\d{1,2})\\s?[.)]\\s+(?=\\p{Lu})");
  private static final Pattern PRINTED = Pattern.compile("(?<![\\p{L}\\d.,])(\\d{1,2})\\s?[.)]\\s{0,3}$");

  @Override
  public About about() {
    return new About("L16", Severity.HINT, "PermenPANRB 15/2014");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    for (ComponentKind kind : ComponentKind.values()) {
      List<String> numbers = kind == ComponentKind.PROCEDURE ? steps(standard) : printed(standard, kind);
      String gap = gap(numbers);
      if (gap != null) {
        List<String> pieces = standard.pieces(kind);
        String entry = pieces.get(Math.clamp(numbers.indexOf(gap), 0, pieces.size() - 1));
        findings.of(this, Spot.in(standard, kind, entry)).with("numbers", String.join(", ", numbers)).with("gap", gap)
            .fix(Fix.of(Fix.Kind.CHECK)).add();
      }
    }
  }

  private static List<String> steps(LintStandard standard) {
    var procedure = standard.content().procedure();
    return procedure == null || procedure.steps() == null ? List.of()
        : procedure.steps().stream().map(Step::no).map(no -> no == null ? "" : no).toList();
  }

  /** The numbers before the entries; empty when some entry has none. */
  private static List<String> printed(LintStandard standard, ComponentKind kind) {
    String raw = standard.raw(kind);
    List<String> numbers = new ArrayList<>();
    int from = 0;
    for (String piece : standard.pieces(kind)) {
      String start = piece.substring(0, Math.min(20, piece.length()));
      int at = raw.indexOf(start, from);
      Matcher number = at < 0 ? null : PRINTED.matcher(raw.substring(Math.max(0, at - 8), at));
      if (number == null || !number.find()) {
        return List.of();
      }
      numbers.add(number.group(1));
      INSIDE.matcher(piece).results().forEach(inside -> numbers.add(inside.group(1)));
      from = at + start.length();
    }
    return numbers.size() < 2 ? List.of() : numbers;
  }

  /** The first number that does not follow the one before, or a letter that stands alone; null when all is well. */
  static String gap(List<String> numbers) {
    int last = 0;
    String letter = "";
    for (String printed : numbers) {
      Matcher step = STEP.matcher(printed);
      if (!step.matches()) {
        return null;
      }
      int number = Integer.parseInt(step.group(1));
      boolean next = number == last + 1 && (step.group(2).isEmpty() || step.group(2).equals("a"));
      boolean same = number == last && !letter.isEmpty() && step.group(2).equals(following(letter));
      if (next && letter.equals("a")) {
        return last + "a";
      }
      if (!next && !same) {
        return printed;
      }
      last = number;
      letter = step.group(2);
    }
    return letter.equals("a") ? last + "a" : null;
  }

  private static String following(String letter) {
    return String.valueOf((char) (letter.charAt(0) + 1));
  }
}
