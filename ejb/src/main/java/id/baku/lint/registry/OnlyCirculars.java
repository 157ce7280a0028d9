package id.baku.lint.registry;

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
import java.util.regex.Pattern;

/**
 * Every legal basis is a circular letter (<i>surat edaran</i>), which is no regulation.
 *
 * @source UU 12/2011 (kinds of regulations)
 */
public final class OnlyCirculars implements StandardRule {

  private static final Pattern CIRCULAR = Pattern.compile("^\\W*(?:surat edaran|SE)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L36", Severity.WARNING, "UU 12/2011");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    List<String> bases = standard.pieces(ComponentKind.LEGAL_BASIS);
    if (!bases.isEmpty() && bases.stream().allMatch(basis -> CIRCULAR.matcher(basis).find())) {
      findings.of(this, Spot.in(standard, ComponentKind.LEGAL_BASIS, bases.getFirst())).fix(Fix.of(Fix.Kind.ADD)).add();
    }
  }
}
