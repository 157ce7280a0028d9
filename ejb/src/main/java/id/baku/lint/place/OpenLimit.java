package id.baku.lint.place;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.StandardRule;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.util.regex.Pattern;

/**
 * A time limit nobody can measure: "tergantung permasalahan". Words that hold a number or point to a schedule are left
 * alone.
 *
 * @source UU 25/2009 Pasal 21 and Pasal 34 (standards have to be measurable); UU 25/2009 Pasal 50 for complaints
 */
public final class OpenLimit implements StandardRule {

  /** Says itself that it depends on something. */
  public static final Pattern DEPENDS = Pattern.compile("\\b(?:ter|ber)gantung\\b|\\bsituasional\\b|\\bfleksibel\\b"
      + "|\\btidak (?:dapat )?ditentukan\\b|\\bsecepat(?:nya| mungkin)\\b|\\bsesegera mungkin\\b"
      + "|\\b(?:disesuaikan|menyesuaikan|sesuai)(?: dengan)? (?:kebutuhan|permasalahan|tingkat|kondisi|kompleksitas)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d|\\b(?:satu|dua|tiga|lima|enam|tujuh|sepuluh|setengah|sehari|sejam)\\b",
      Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L06", Severity.WARNING, "UU 25/2009 Pasal 21 dan Pasal 50");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    for (TimePromise promise : Promises.of(standard)) {
      if (isOpen(promise)) {
        findings.of(this, Promises.spot(standard, promise, promise.text())).fix(Fix.of(Fix.Kind.CHECK)).add();
      }
    }
  }

  /** True when the promise depends on something and names no number at all. */
  public static boolean isOpen(TimePromise promise) {
    return promise.unit() == TimeUnit.NOT_MEASURABLE && DEPENDS.matcher(promise.text()).find()
        && !NUMBER.matcher(promise.text()).find();
  }
}
