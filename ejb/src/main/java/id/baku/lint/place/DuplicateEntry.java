package id.baku.lint.place;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The same entry twice in one list. Steps may repeat in a long procedure, so only neighbours count there; times and
 * fees are read by rules of their own.
 *
 * @source PermenPANRB 15/2014 (one requirement, one line)
 */
public final class DuplicateEntry implements StandardRule {

  private static final Set<ComponentKind> LISTS = Set.of(ComponentKind.REQUIREMENTS, ComponentKind.PRODUCT,
      ComponentKind.LEGAL_BASIS, ComponentKind.FACILITIES, ComponentKind.COMPETENCE,
      ComponentKind.INTERNAL_SUPERVISION, ComponentKind.SERVICE_GUARANTEE, ComponentKind.SAFETY_GUARANTEE);

  @Override
  public About about() {
    return new About("L17", Severity.HINT, "PermenPANRB 15/2014");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    LISTS.stream().sorted().forEach(kind -> {
      Set<String> seen = new HashSet<>();
      standard.pieces(kind).stream().filter(piece -> Words.hasContent(piece) && !seen.add(Words.plain(piece)))
          .forEach(piece -> report(standard, kind, piece, findings));
    });
    List<String> steps = standard.pieces(ComponentKind.PROCEDURE);
    for (int i = 1; i < steps.size(); i++) {
      if (Words.hasContent(steps.get(i)) && Words.plain(steps.get(i)).equals(Words.plain(steps.get(i - 1)))) {
        report(standard, ComponentKind.PROCEDURE, steps.get(i), findings);
      }
    }
  }

  private void report(LintStandard standard, ComponentKind kind, String piece, Findings findings) {
    findings.of(this, Spot.in(standard, kind, piece, standard.raw(kind).lastIndexOf(piece)))
        .fix(Fix.of(Fix.Kind.REMOVE)).add();
  }
}
