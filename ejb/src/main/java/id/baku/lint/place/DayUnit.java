package id.baku.lint.place;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A promised limit in "hari" that does not say which days count.
 *
 * @source PermenPANRB 15/2014 (jangka waktu penyelesaian); UU 25/2009 counts calendar days, SP4N working days
 */
public final class DayUnit implements StandardRule {

  private static final Pattern DAYS = Pattern.compile(
      "\\d{1,4}\\s{0,3}(?:\\([^()]{0,60}\\))?\\s{0,3}hari\\b(?!\\s+(?:kerja|kalender))", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L04", Severity.WARNING, "UU 25/2009 Pasal 21; PermenPANRB 15/2014");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    for (TimePromise promise : Promises.of(standard)) {
      Matcher days = promise.unit() == TimeUnit.DAY ? DAYS.matcher(promise.text()) : null;
      if (days != null && days.find()) {
        findings.of(this, Promises.spot(standard, promise, days.group()))
            .fix(Fix.suggested(days.group() + " kerja")).add();
      }
    }
  }
}
