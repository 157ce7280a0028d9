package id.baku.lint.registry;

import id.baku.lint.About;
import id.baku.lint.Expectations.ExpectedCitation;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.regulations.Regulation;
import id.baku.standards.ComponentKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A regulation that standards rest on is cited nowhere, neither by the decree nor by one of its standards. Said once, and
 * only where the decree itself is at hand: a bare annex may well have it.
 *
 * @source UU 12/2011 (dasar hukum: the regulations that give the power or order it to be made)
 */
public final class RequiredCitation implements Rule {

  @Override
  public About about() {
    return new About("L12", Severity.WARNING, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Set<String> cited = Cited.in(subject, data.registry()).stream().filter(c -> c.row() != null)
        .map(c -> c.row().key()).collect(Collectors.toSet());
    if (subject.legalBasesOfDecree().isEmpty()) {
      return;
    }
    Spot place = Spot.beside(subject.legalBasesOfDecree().getLast());
    for (ExpectedCitation expected : data.expectations().citations()) {
      Regulation row = data.registry().byKey(expected.regulation()).orElse(null);
      if (row != null && !cited.contains(row.key()) && applies(expected, subject)) {
        findings.of(this, place).with("name", row.shortName()).with("title", row.title())
            .with("why", expected.whyId()).severity(expected.severity())
            .restingOn(expected.certainty(), expected.source()).fix(Fix.of(Fix.Kind.ADD)).add();
      }
    }
  }

  private static boolean applies(ExpectedCitation expected, LintSubject subject) {
    return expected.when() == null || expected.when().isEmpty() || subject.standards().stream()
        .map(RequiredCitation::requirements).anyMatch(text -> expected.when().stream().anyMatch(text::contains));
  }

  private static String requirements(LintStandard standard) {
    return standard.raw(ComponentKind.REQUIREMENTS).toLowerCase(Locale.ROOT);
  }
}
