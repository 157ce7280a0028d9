package id.baku.lint;

import java.util.Comparator;
import java.util.List;

/** Runs the rules over a subject. */
public final class Linter {

  private static final Comparator<Finding> IN_READING_ORDER = Comparator
      .comparing((Finding f) -> f.place().line(), Comparator.nullsFirst(Comparator.naturalOrder()))
      .thenComparing(f -> f.place().span() == null ? 0 : f.place().span().start())
      .thenComparing(Finding::rule);

  private final LintData data;
  private final List<Rule> rules;

  public Linter(LintData data) {
    this(data, Rules.ALL);
  }

  Linter(LintData data, List<Rule> rules) {
    this.data = data;
    this.rules = List.copyOf(rules);
  }

  /** Everything found, in the order of the source; without a source in the order of the rules. */
  public List<Finding> lint(LintSubject subject) {
    Findings findings = new Findings(subject);
    rules.forEach(rule -> rule.check(subject, data, findings));
    return findings.all().stream().sorted(IN_READING_ORDER).toList();
  }
}
