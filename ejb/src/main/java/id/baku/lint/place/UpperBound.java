package id.baku.lint.place;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.TimePromise;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Menerima jawaban setelah 1 hari": after one day, so when at the latest? "Paling cepat 1 hari": the words promise a beginning and no end.
 * A bare "30 menit" is a duration and fine.
 *
 * @source UU 25/2009 Pasal 21 (jangka waktu penyelesaian is a limit)
 */
public final class UpperBound implements StandardRule {

  private static final Pattern AFTER = Pattern.compile(
      "\\b(setelah|paling\\s+cepat|minimal|sekurang-kurangnya|paling\\s+sedikit)\\s+(\\d{1,4}\\s{0,3}(?:\\([^()]{0,60}\\))?\\s{0,3}(?:menit|jam|hari(?:\\s+(?:kerja|kalender))?+|minggu|bulan|tahun)\\b)(?!\\s+sebelum)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BOUNDED = Pattern.compile(
      "\\b(?:paling\\s+(?:lambat|lama)|selambat|selama-lamanya|maksimal|maksimum|tidak lebih|kurang dari)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L05", Severity.WARNING, "UU 25/2009 Pasal 21; PermenPANRB 15/2014");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    for (TimePromise promise : Promises.of(standard)) {
      Matcher after = AFTER.matcher(promise.text());
      if (promise.unit().isMeasurable() && after.find() && !isBounded(after, promise, standard)) {
        Spot spot = Promises.spot(standard, promise, after.group());
        findings.of(this, spot).with("limit", after.group(2))
            .fix(Fix.suggested("paling lambat " + after.group(2) + (isSince(after) ? " setelah" : ""))).add();
      }
    }
  }

  /** "Paling cepat 1 hari, paling lambat 3 hari": the limit may stand beside the beginning. */
  private static boolean isBounded(Matcher after, TimePromise promise, LintStandard standard) {
    return BOUNDED.matcher(isSince(after) ? promise.text() : standard.raw(ComponentKind.COMPLETION_TIME)).find();
  }

  private static boolean isSince(Matcher after) {
    return after.group(1).equalsIgnoreCase("setelah");
  }
}
