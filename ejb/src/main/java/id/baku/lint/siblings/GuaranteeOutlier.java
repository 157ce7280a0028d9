package id.baku.lint.siblings;

import id.baku.decrees.text.Words;
import id.baku.lint.About;
import id.baku.lint.Expectations.Thresholds;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A guarantee that gives another number than the same guarantee of the same service in other groups. It is the same
 * when the words around the number are.
 *
 * @source UU 25/2009 Pasal 21 (jaminan pelayanan)
 */
public final class GuaranteeOutlier implements Rule {

  private static final Pattern LIMIT = Pattern.compile(
      "(\\d{1,4})\\s{0,3}(?:\\([^()]{0,60}\\)\\s{0,3})?(menit|jam|hari|minggu|bulan|tahun|kali|orang|%)(?:\\s+kerja|\\s+kalender)?",
          Pattern.CASE_INSENSITIVE);
  private static final int WORDS_AROUND = 3;

  @Override
  public About about() {
    return new About("L07", Severity.WARNING, "UU 25/2009 Pasal 21");
  }

  /** A number and the words around it. */
  private record Limit(LintStandard standard, String quote, int at, String number) {}

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Thresholds thresholds = data.expectations().thresholds();
    for (List<LintStandard> siblings : Siblings.ofOneService(subject)) {
      Map<String, List<Limit>> limits = new LinkedHashMap<>();
      siblings.forEach(standard -> collect(standard, limits));
      for (List<Limit> same : limits.values()) {
        Majority.of(same, Limit::number, thresholds).ifPresent(most -> same.stream()
            .filter(limit -> !limit.number().equals(most.value()))
            .forEach(limit -> findings.of(this,
                    Spot.in(limit.standard(), ComponentKind.SERVICE_GUARANTEE, limit.quote(), limit.at()))
                .with("others", most.value()).with("count", most.count()).with("total", most.total())
                .fix(Fix.of(Fix.Kind.CHECK)).add()));
      }
    }
  }

  private static void collect(LintStandard standard, Map<String, List<Limit>> limits) {
    String raw = standard.raw(ComponentKind.SERVICE_GUARANTEE);
    Matcher limit = LIMIT.matcher(raw);
    while (limit.find()) {
      List<String> before = Words.of(raw.substring(0, limit.start()));
      List<String> after = Words.of(raw.substring(limit.end()));
      String around = String.join(" ", before.subList(Math.max(0, before.size() - WORDS_AROUND), before.size())) + " # "
          + limit.group(2) + " " + String.join(" ", after.subList(0, Math.min(WORDS_AROUND, after.size())));
      limits.computeIfAbsent(around, words -> new ArrayList<>())
          .add(new Limit(standard, limit.group(), limit.start(), limit.group(1)));
    }
  }
}
