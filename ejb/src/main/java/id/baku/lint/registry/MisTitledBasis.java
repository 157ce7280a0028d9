package id.baku.lint.registry;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.regulations.Regulation;
import id.baku.regulations.Regulation.Certainty;
import id.baku.regulations.Regulation.Status;

/**
 * The title after <i>tentang</i> is not the one the regulation has.
 *
 * @source UU 12/2011 (dasar hukum is cited with kind, number, year and title)
 */
public final class MisTitledBasis implements Rule {

  @Override
  public About about() {
    return new About("L11", "L11.title", Severity.WARNING, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    for (Cited cited : Cited.in(subject, data.registry())) {
      Regulation row = cited.row();
      if (row == null || cited.title() == null || row.title() == null || row.status() == Status.MISCITED
          || row.certainty() == Certainty.L || row.titleCertainty() == Certainty.L
          || Cited.plain(cited.title()).equals(Cited.plain(row.title()))) {
        continue;
      }
      Certainty sure = row.titleCertainty() == null ? row.certainty() : row.titleCertainty();
      findings.of(this, cited.spot(cited.title())).with("name", row.shortName()).with("title", row.title())
          .restingOn(sure, row.source()).fix(Fix.suggested(row.title())).add();
    }
  }
}
