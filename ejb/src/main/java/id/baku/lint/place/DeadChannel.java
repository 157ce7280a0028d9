package id.baku.lint.place;

import id.baku.lint.About;
import id.baku.lint.Expectations.DeadAddress;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import java.util.Locale;

/**
 * A way to complain that is known to lead nowhere any more.
 *
 * @source UU 25/2009 Pasal 36 (the organiser provides means to complain)
 */
public final class DeadChannel implements StandardRule {

  @Override
  public About about() {
    return new About("L18", "L18.dead", Severity.WARNING, "UU 25/2009 Pasal 36");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    String raw = standard.raw(ComponentKind.COMPLAINT_HANDLING);
    for (DeadAddress dead : data.expectations().deadAddresses()) {
      int at = raw.toLowerCase(Locale.ROOT).indexOf(dead.address());
      if (at >= 0) {
        String quote = raw.substring(at, at + dead.address().length());
        findings.of(this, Spot.in(standard, ComponentKind.COMPLAINT_HANDLING, quote, at)).with("why", dead.whyId())
            .restingOn(dead.certainty(), dead.source()).fix(Fix.of(Fix.Kind.CHECK)).add();
      }
    }
  }
}
