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
 * A step speaks of coming in person, by letter or online, and neither requirements nor promises do. Only where they
 * tell ways apart at all.
 *
 * @source UU 25/2009 Pasal 21 (persyaratan; jangka waktu penyelesaian)
 */
public final class StepWithoutChannel implements StandardRule {

  @Override
  public About about() {
    return new About("L20", "L20.reverse", Severity.HINT, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    boolean toldApart = Arrays.stream(Way.values())
        .anyMatch(way -> way.inRequirements(standard) != null || way.inPromises(standard) != null);
    if (!toldApart || !standard.has(ComponentKind.REQUIREMENTS) || !standard.has(ComponentKind.COMPLETION_TIME)) {
      return;
    }
    for (Way way : Way.values()) {
      boolean known = way.served(standard.raw(ComponentKind.REQUIREMENTS))
          || way.served(standard.raw(ComponentKind.COMPLETION_TIME));
      if (!known) {
        standard.pieces(ComponentKind.PROCEDURE).stream().map(way::named).filter(n -> n != null).findFirst()
            .ifPresent(named -> findings.of(this, Spot.in(standard, ComponentKind.PROCEDURE, named))
                .fix(Fix.of(Fix.Kind.ADD)).add());
      }
    }
  }
}
