package id.baku.lint.place;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spelling.Word;
import id.baku.lint.Spot;
import id.baku.standards.ComponentKind;
import java.util.function.BiFunction;
import java.util.regex.Matcher;

/**
 * Words of the spelling dictionary, in headings and components. Legal bases are left alone: the title of a regulation
 * is quoted as it was enacted.
 *
 * @source KBBI and EYD V (Keputusan Kepala Badan Pengembangan dan Pembinaan Bahasa 0424/I/BS.00.01/2022)
 */
public final class SpellingErrors implements Rule {

  @Override
  public About about() {
    return new About("L10", Severity.HINT, "KBBI; EYD Edisi V");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    for (LintStandard standard : subject.standards()) {
      standard.headings()
          .forEach(heading -> check(heading, data, findings, (quote, at) -> Spot.heading(standard, quote)));
      for (ComponentKind kind : ComponentKind.values()) {
        if (kind != ComponentKind.LEGAL_BASIS) {
          check(standard.raw(kind), data, findings, (quote, at) -> Spot.in(standard, kind, quote, at));
        }
      }
    }
  }

  private void check(String text, LintData data, Findings findings, BiFunction<String, Integer, Spot> place) {
    for (Word word : data.spelling().words()) {
      Matcher found = word.in(text);
      while (found.find()) {
        String right = word.rightAs(found.group());
        findings.of(this, place.apply(found.group(), found.start())).with("right", right)
            .fix(word.isSafe() ? Fix.safe(right) : Fix.suggested(right)).add();
      }
    }
  }
}
