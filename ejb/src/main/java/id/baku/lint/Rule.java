package id.baku.lint;

/** One thing that can be wrong. Stateless. */
public interface Rule {

  About about();

  void check(LintSubject subject, LintData data, Findings findings);
}
