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
import id.baku.standards.StandardContent.Evaluation;
import id.baku.standards.TimeUnit;

/**
 * Most standards of the decree are evaluated at one interval and this one at another.
 *
 * @source UU 25/2009 Pasal 21 (evaluasi kinerja pelaksana)
 */
public final class EvaluationOutlier implements Rule {

  @Override
  public About about() {
    return new About("L08", Severity.HINT, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Majority.of(subject.standards(), EvaluationOutlier::days, data.expectations().thresholds()).ifPresent(most -> {
      String usual = subject.standards().stream().filter(s -> most.value().equals(days(s)))
          .map(s -> s.raw(ComponentKind.EVALUATION)).findFirst().orElse("");
      for (LintStandard standard : subject.standards()) {
        if (days(standard) != null && !days(standard).equals(most.value())) {
          findings.of(this, Spot.in(standard, ComponentKind.EVALUATION, standard.raw(ComponentKind.EVALUATION)))
              .with("others", usual).with("count", most.count()).with("total", most.total())
              .fix(Fix.of(Fix.Kind.CHECK)).add();
        }
      }
    });
  }

  private static Integer days(LintStandard standard) {
    Evaluation evaluation = standard.content().evaluation();
    if (evaluation == null || evaluation.every() == null || evaluation.unit() == null) {
      return null;
    }
    int unit = evaluation.unit() == TimeUnit.YEAR ? 360 : evaluation.unit() == TimeUnit.MONTH ? 30
        : evaluation.unit() == TimeUnit.WEEK ? 7 : 1;
    return evaluation.every() * unit;
  }
}
