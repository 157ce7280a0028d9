package id.baku.lint.decree;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import java.util.regex.Pattern;

/**
 * The head of the annex repeats the decree's number and leaves out what it is about.
 *
 * @source UU 12/2011 and Permendagri 1/2023 (the head of an annex: decree, number, TENTANG and title)
 */
public final class AnnexTitle implements Rule {

  private static final Pattern NUMBER = Pattern.compile("\\bnomor\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT = Pattern.compile("\\btentang\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L14", "L14.title", Severity.HINT, "UU 12/2011; Permendagri 1/2023");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    if (subject.decree() == null || subject.decree().annex() == null) {
      return;
    }
    String head = subject.decree().annex().head();
    if (NUMBER.matcher(head).find() && !ABOUT.matcher(head).find()) {
      findings.of(this, Spot.decree(head.lines().findFirst().orElse(""))).fix(Fix.of(Fix.Kind.ADD)).add();
    }
  }
}
