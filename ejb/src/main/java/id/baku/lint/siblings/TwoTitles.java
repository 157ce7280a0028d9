package id.baku.lint.siblings;

import id.baku.decrees.text.Words;
import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.registry.Cited;
import id.baku.regulations.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One regulation is cited with two titles in one decree. The rarer title is reported.
 *
 * @source UU 12/2011 (dasar hukum is cited with kind, number, year and title)
 */
public final class TwoTitles implements Rule {

  @Override
  public About about() {
    return new About("L28", Severity.HINT, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Map<Citation, Map<String, List<Cited>>> titles = new LinkedHashMap<>();
    Cited.in(subject, data.registry()).stream().filter(c -> c.title() != null && !isRegional(c)).forEach(c -> titles
        .computeIfAbsent(c.mention().citation(), citation -> new LinkedHashMap<>())
        .computeIfAbsent(Cited.plain(c.title()), title -> new ArrayList<>()).add(c));
    for (Map<String, List<Cited>> ofOne : titles.values()) {
      List<List<Cited>> byCount = ofOne.values().stream()
          .sorted((a, b) -> Integer.compare(b.size(), a.size())).toList();
      String usual = byCount.getFirst().getFirst().title();
      byCount.stream().skip(1).flatMap(List::stream).forEach(rare -> findings.of(this, rare.spot(rare.title()))
          .with("name", rare.words()).with("usual", usual).fix(Fix.of(Fix.Kind.CHECK)).add());
    }
  }

  /** Two governors may both have a number 5 of one year. */
  private static boolean isRegional(Cited cited) {
    return Words.of(cited.words()).stream().anyMatch(w -> w.equals("gubernur") || w.equals("pergub")
        || w.equals("edaran") || w.equals("se"));
  }
}
