package id.baku.lint.siblings;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.standards.ComponentKind;
import java.util.regex.Pattern;

/**
 * Some procedures of the decree end with the satisfaction survey (<i>survei kepuasan masyarakat</i>) and this one does
 * not. Where none has the step, the agency surveys in another way and nothing is said.
 *
 * @source PermenPANRB 14/2017 (a survey at least once a year, of all kinds of services)
 */
public final class SurveyStep implements Rule {

  private static final Pattern SURVEY =
      Pattern.compile("\\bsurve[iy]\\b|\\bSKM\\b|kuesioner|kuisioner|indeks kepuasan", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L09", Severity.HINT, "PermenPANRB 14/2017");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    long with = subject.standards().stream().filter(SurveyStep::hasSurvey).count();
    for (LintStandard standard : subject.standards()) {
      if (with > 0 && standard.has(ComponentKind.PROCEDURE) && !hasSurvey(standard)) {
        findings.of(this, Spot.whole(standard, ComponentKind.PROCEDURE)).with("count", with)
            .with("total", subject.standards().size()).fix(Fix.of(Fix.Kind.ADD)).add();
      }
    }
  }

  private static boolean hasSurvey(LintStandard standard) {
    return SURVEY.matcher(standard.raw(ComponentKind.PROCEDURE)).find();
  }
}
