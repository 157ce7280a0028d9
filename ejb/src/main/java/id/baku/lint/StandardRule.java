package id.baku.lint;

/** A rule that looks at one standard at a time. */
public interface StandardRule extends Rule {

  void check(LintStandard standard, LintData data, Findings findings);

  @Override
  default void check(LintSubject subject, LintData data, Findings findings) {
    subject.standards().forEach(standard -> check(standard, data, findings));
  }
}
