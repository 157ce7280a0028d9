package id.baku.lint.standard;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import java.util.Arrays;

/**
 * Times are promised per way of asking, and one way that the requirements name has none.
 *
 * @source UU 25/2009 Pasal 21 (jangka waktu penyelesaian)
 */
public final class ChannelWithoutTime implements StandardRule {

  @Override
  public About about() {
    return new About("L34", Severity.WARNING, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    boolean perWay = Arrays.stream(Way.values()).anyMatch(way -> way.inPromises(standard) != null);
    if (!perWay) {
      return;
    }
    for (Way way : Way.values()) {
      String required = way.inRequirements(standard);
      if (required != null && way.inPromises(standard) == null) {
        findings.of(this, Spot.in(standard, ComponentKind.REQUIREMENTS, required)).fix(Fix.of(Fix.Kind.ADD)).add();
      }
    }
  }
}
