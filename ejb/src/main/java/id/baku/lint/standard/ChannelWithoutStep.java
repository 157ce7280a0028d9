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
import java.util.List;
import java.util.Locale;

/**
 * Requirements or promises speak of coming in person, by letter or online, and no step of the procedure does.
 *
 * @source UU 25/2009 Pasal 21 (sistem, mekanisme, dan prosedur)
 */
public final class ChannelWithoutStep implements StandardRule {

  @Override
  public About about() {
    return new About("L20", Severity.WARNING, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    List<String> steps = standard.pieces(ComponentKind.PROCEDURE);
    if (steps.size() < 2) {
      return;
    }
    for (Way way : Way.values()) {
      String required = way.inRequirements(standard);
      String promised = required == null ? way.inPromises(standard) : null;
      String named = required != null ? required : promised;
      if (named != null && steps.stream().noneMatch(step -> way.served(step) && !isOfTheOffice(step, way))) {
        ComponentKind where = required != null ? ComponentKind.REQUIREMENTS : ComponentKind.COMPLETION_TIME;
        findings.of(this, Spot.in(standard, where, named)).fix(Fix.of(Fix.Kind.ADD)).add();
      }
    }
  }

  /** A survey filled in at the end, or how the office works inside, is no way to ask for the service. */
  private static boolean isOfTheOffice(String step, Way way) {
    String lower = step.toLowerCase(Locale.ROOT);
    return way == Way.ONLINE && (lower.contains("survei") || lower.contains("survey"));
  }
}
