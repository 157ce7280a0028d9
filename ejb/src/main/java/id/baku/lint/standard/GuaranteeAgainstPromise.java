package id.baku.lint.standard;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.lint.place.OpenLimit;
import id.baku.lint.place.Promises;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.TimePromise;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The guarantee names another time limit for getting it done than the promise: a limit where the promise says that it
 * depends, or a later one than any promise.
 *
 * @source UU 25/2009 Pasal 21 (jangka waktu penyelesaian; jaminan pelayanan)
 */
public final class GuaranteeAgainstPromise implements StandardRule {

  private static final Pattern LIMIT = Pattern.compile("\\b(?:paling (?:lambat|lama)|selambat-?\\s?lambatnya|maksimal|dalam waktu)"
      + "\\s+(\\d{1,4})\\s{0,3}(?:\\([^()]{0,60}\\))?\\s{0,3}(menit|jam|hari(?: kerja| kalender)?|minggu|bulan)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DONE = Pattern.compile(
      "\\b(?:di)?selesai|penyelesaian|pemecahan|diterbitkan|diproses|dilayani|pelayanan diberikan",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANOTHER_MATTER = Pattern.compile(
      "\\b(?:sebelum|kompensasi|apabila|jika|bila|garansi|ganti rugi|keberatan|perbaikan)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L22", Severity.WARNING, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    List<TimePromise> promises = Promises.of(standard);
    for (String guarantee : standard.pieces(ComponentKind.SERVICE_GUARANTEE)) {
      Matcher limit = LIMIT.matcher(guarantee);
      if (!limit.find() || !DONE.matcher(guarantee).find() || ANOTHER_MATTER.matcher(guarantee).find()) {
        continue;
      }
      promises.stream().filter(p -> OpenLimit.isOpen(p) || isEarlier(promises, limit)).findFirst()
          .ifPresent(promise -> findings.of(this, Spot.in(standard, ComponentKind.SERVICE_GUARANTEE, limit.group()))
              .with("promise", promise.text()).fix(Fix.of(Fix.Kind.CHECK)).add());
    }
  }

  /** Every promise is measured in the same kind of unit, and the latest is earlier than the guarantee. */
  private static boolean isEarlier(List<TimePromise> promises, Matcher limit) {
    boolean sameKind = promises.stream().allMatch(p -> p.amount() != null && p.unit().isMeasurable());
    OptionalDouble latest = promises.stream().filter(p -> p.amount() != null).mapToDouble(Durations::days).max();
    double guaranteed = Durations.days(Integer.parseInt(limit.group(1)), limit.group(2));
    return sameKind && latest.isPresent() && guaranteed > latest.getAsDouble();
  }
}
