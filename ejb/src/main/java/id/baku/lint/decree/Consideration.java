package id.baku.lint.decree;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last consideration refers to those before it without "berdasarkan pertimbangan": "bahwa sebagaimana dimaksud
 * huruf a".
 *
 * @source UU 12/2011 (konsiderans: "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a …")
 */
public final class Consideration implements Rule {

  private static final Pattern BROKEN = Pattern.compile(
      "^bahwa\\s+sebagaimana\\s+(?:yang\\s+)?di\\s?maksud(?:\\s+(?:dalam|pada))?\\s+huruf(?:\\s+\\p{Ll})?\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L13", Severity.HINT, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    if (subject.decree() == null) {
      return;
    }
    for (String consideration : subject.decree().considerations()) {
      Matcher broken = BROKEN.matcher(consideration);
      if (broken.find()) {
        String right = broken.group().replaceFirst("(?i)^bahwa\\s+", "bahwa berdasarkan pertimbangan ");
        findings.of(this, Spot.decree(broken.group())).with("right", right).fix(Fix.suggested(right)).add();
      }
    }
  }
}
