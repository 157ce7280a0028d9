package id.baku.lint.registry;

import id.baku.lint.About;
import id.baku.lint.Expectations.ExpectedChannel;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.ComplaintHandling;
import java.util.Locale;

/**
 * A way to complain that every service has to name is not named: SP4N-LAPOR!.
 *
 * @source Perpres 76/2013; PermenPANRB 62/2018 (SP4N-LAPOR! is the national complaint system)
 */
public final class RequiredChannel implements StandardRule {

  @Override
  public About about() {
    return new About("L33", Severity.WARNING, "Perpres 76/2013; PermenPANRB 62/2018");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    if (!standard.has(ComponentKind.COMPLAINT_HANDLING)) {
      return;
    }
    String raw = standard.raw(ComponentKind.COMPLAINT_HANDLING).toLowerCase(Locale.ROOT);
    for (ExpectedChannel expected : data.expectations().channels()) {
      ComplaintHandling complaints = standard.content().complaintHandling();
      boolean structured = complaints.channels() != null
          && complaints.channels().stream().anyMatch(c -> c.kind() == expected.kind());
      if (!structured && expected.words().stream().noneMatch(raw::contains)) {
        findings.of(this, Spot.whole(standard, ComponentKind.COMPLAINT_HANDLING)).with("name", expected.name())
            .severity(expected.severity()).restingOn(expected.certainty(), expected.source())
            .fix(Fix.of(Fix.Kind.ADD)).add();
      }
    }
  }
}
