package id.baku.lint.standard;

import id.baku.decrees.text.Words;
import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import java.util.regex.Pattern;

/**
 * An evaluation that does not say how often.
 *
 * @source UU 25/2009 Pasal 21 (evaluasi kinerja pelaksana); PermenPANRB 14/2017 (at least once a year)
 */
public final class EvaluationPeriod implements StandardRule {

  private static final Pattern PERIOD = Pattern.compile(
      "\\b(?:se)?(?:hari|minggu|pekan|bulan|triwulan|caturwulan|kuartal|semester|tahun)(?:an|nya)?\\b|\\bsetiap (?:kali|selesai|akhir)\\b",
      Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L25", Severity.WARNING, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    String raw = standard.raw(ComponentKind.EVALUATION);
    boolean read = standard.content().evaluation() != null && standard.content().evaluation().every() != null;
    if (Words.hasContent(raw) && !read && !PERIOD.matcher(raw).find()) {
      findings.of(this, Spot.in(standard, ComponentKind.EVALUATION, raw)).fix(Fix.of(Fix.Kind.ADD)).add();
    }
  }
}
