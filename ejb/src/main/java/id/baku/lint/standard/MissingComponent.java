package id.baku.lint.standard;

import id.baku.decrees.text.Words;
import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;

/**
 * One of the fourteen components is not there, or holds nothing but a dash.
 *
 * @source UU 25/2009 Pasal 21
 */
public final class MissingComponent implements StandardRule {

  @Override
  public About about() {
    return new About("L19", Severity.ERROR, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    for (ComponentKind kind : ComponentKind.values()) {
      if (!Words.hasContent(standard.raw(kind))) {
        findings.of(this, Spot.whole(standard, kind)).with("code", kind.code()).with("key", kind.schemaKey())
            .fix(Fix.of(Fix.Kind.ADD)).add();
      }
    }
  }
}
