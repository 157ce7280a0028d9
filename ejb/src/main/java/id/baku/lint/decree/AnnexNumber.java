package id.baku.lint.decree;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The annex carries another number than the decree. Blanks, case and leader dots do not count.
 *
 * @source UU 12/2011 (the head of an annex names the decree it belongs to)
 */
public final class AnnexNumber implements Rule {

  private static final Pattern NUMBER = Pattern.compile("\\bnomor\\s*[:.]?\\s*([^\\s:][^\\n]{0,80})",
      Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L30", Severity.ERROR, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    if (subject.decree() == null || subject.decree().annex() == null || subject.decree().number() == null) {
      return;
    }
    Matcher number = NUMBER.matcher(subject.decree().annex().head());
    if (number.find()) {
      String annex = number.group(1).strip();
      String own = plain(subject.decree().number());
      if (plain(annex).chars().anyMatch(Character::isDigit) && !plain(annex).equals(own)
          && !plain(annex).startsWith(own + "tanggal")
          && !plain(annex).startsWith(own + "tentang")) {
        findings.of(this, Spot.decree(annex)).with("number", subject.decree().number())
            .fix(Fix.suggested(subject.decree().number())).add();
      }
    }
  }

  private static String plain(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
