package id.baku.findings;

import id.baku.lint.LintData;
import id.baku.lint.LintDecree;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Linter;
import id.baku.standards.DecreeView;
import id.baku.standards.NewestWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All standards of an agency before the linter. Those of one decree are looked at together, since rules compare
 * standards of one decree and hold them against it; a draft goes with the decree it would follow. Standards that never
 * had a decree go together.
 */
final class LintedAgency {

  private LintedAgency() {}

  static List<FoundFinding> findings(List<NewestWording> wordings, LintData data) {
    Map<String, List<NewestWording>> byDecree = new LinkedHashMap<>();
    wordings.forEach(wording -> byDecree.computeIfAbsent(number(wording.decree()), number -> new ArrayList<>())
        .add(wording));
    Linter linter = new Linter(data);
    List<FoundFinding> found = new ArrayList<>();
    byDecree.forEach((number, together) -> found.addAll(FoundFinding.of(linter.lint(subject(together)), number)));
    return found;
  }

  private static String number(DecreeView decree) {
    return decree == null ? null : decree.number();
  }

  private static LintSubject subject(List<NewestWording> together) {
    return LintSubject.of(decree(together.getFirst().decree()), together.stream()
        .map(wording -> LintStandard.of(wording.standardId().toString(), wording.service().group(),
            wording.service().name(), wording.content())).toList());
  }

  /** What follows the decree proper is not kept, so nothing is known of its annex. */
  private static LintDecree decree(DecreeView view) {
    return view == null ? null : new LintDecree(view.number(), view.title(), view.fixedOn(), view.considerations(),
        view.legalBases(), view.dictums() == null ? List.of() : view.dictums().stream()
            .map(DecreeView.Dictum::text).toList(), null);
  }
}
