package id.baku.lint.siblings;

import id.baku.lint.About;
import id.baku.lint.Expectations.Thresholds;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.place.Promises;
import id.baku.lint.standard.Durations;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent.TimePromise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same service, asked for in the same way, takes much longer or shorter in one group than in the others; or, as a
 * hint, a little.
 *
 * @source UU 25/2009 Pasal 21 (jangka waktu penyelesaian)
 */
public final class TimeOutlier implements Rule {

  private final boolean far;

  private TimeOutlier(boolean far) {
    this.far = far;
  }

  /** Far off, by the factor of the thresholds. */
  public static TimeOutlier far() {
    return new TimeOutlier(true);
  }

  /** Not equal, but not far off. */
  public static TimeOutlier near() {
    return new TimeOutlier(false);
  }

  @Override
  public About about() {
    return far ? new About("L03", Severity.WARNING, "UU 25/2009 Pasal 21")
        : new About("L35", Severity.HINT, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Thresholds thresholds = data.expectations().thresholds();
    for (List<LintStandard> siblings : Siblings.ofOneService(subject)) {
      for (RequestChannel channel : List.of(RequestChannel.LETTER, RequestChannel.WALK_IN)) {
        Map<LintStandard, TimePromise> promises = new HashMap<>();
        siblings.forEach(s -> Promises.of(s).stream().filter(p -> p.channel() == channel && p.amount() != null)
            .findFirst().ifPresent(p -> promises.put(s, p)));
        Majority.of(promises.values(), Durations::days, thresholds).ifPresent(most -> siblings.stream()
            .filter(promises::containsKey)
            .filter(s -> isOff(Durations.days(promises.get(s)), most.value(), thresholds.timeFactor()))
            .forEach(s -> findings.of(this, Promises.spot(s, promises.get(s), promises.get(s).text()))
                .with("count", most.count()).with("total", most.total())
                .with("others", others(promises.values(), most.value())).fix(Fix.of(Fix.Kind.CHECK)).add()));
      }
    }
  }

  private boolean isOff(double own, double others, int factor) {
    double times = Math.max(own, others) / Math.min(own, others);
    return far ? times >= factor : times > 1 && times < factor;
  }

  /** How a sibling words the usual limit. */
  private static String others(Iterable<TimePromise> promises, double usual) {
    for (TimePromise promise : promises) {
      if (Durations.days(promise) == usual) {
        return promise.text();
      }
    }
    return "";
  }
}
