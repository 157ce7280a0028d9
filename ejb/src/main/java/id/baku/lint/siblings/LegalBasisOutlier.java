package id.baku.lint.siblings;

import id.baku.lint.About;
import id.baku.lint.Expectations.Thresholds;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.registry.Cited;
import id.baku.regulations.Citation;
import id.baku.standards.ComponentKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Legal bases that the same service cites in nearly all other groups and not here.
 *
 * @source UU 25/2009 Pasal 21 (dasar hukum)
 */
public final class LegalBasisOutlier implements Rule {

  @Override
  public About about() {
    return new About("L27", Severity.HINT, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Thresholds thresholds = data.expectations().thresholds();
    Map<LintStandard, Map<Citation, String>> cited = new HashMap<>();
    Cited.in(subject, data.registry()).stream().filter(c -> c.main() && c.standard() != null).forEach(c ->
        cited.computeIfAbsent(c.standard(), s -> new LinkedHashMap<>()).put(c.mention().citation(), c.words()));
    for (List<LintStandard> siblings : Siblings.ofOneService(subject)) {
      List<LintStandard> citing = siblings.stream().filter(cited::containsKey).toList();
      if (citing.size() < thresholds.siblings()) {
        continue;
      }
      for (LintStandard standard : citing) {
        Set<String> missing = missing(standard, citing, cited);
        if (!missing.isEmpty()) {
          findings.of(this, Spot.whole(standard, ComponentKind.LEGAL_BASIS)).with("missing", String.join("; ", missing))
              .with("total", citing.size()).fix(Fix.of(Fix.Kind.ADD)).add();
        }
      }
    }
  }

  /** What all the others cite, but one at most. */
  private static Set<String> missing(LintStandard standard, List<LintStandard> citing, Map<LintStandard,
      Map<Citation, String>> cited) {
    Map<Citation, Integer> counts = new LinkedHashMap<>();
    Map<Citation, String> words = new HashMap<>();
    citing.forEach(s -> cited.get(s).forEach((citation, as) -> {
      counts.merge(citation, 1, Integer::sum);
      words.put(citation, as);
    }));
    Set<String> missing = new LinkedHashSet<>();
    counts.forEach((citation, count) -> {
      if (count >= citing.size() - 2 && count < citing.size() && !cited.get(standard).containsKey(citation)) {
        missing.add(words.get(citation));
      }
    });
    return missing;
  }
}
