package id.baku.lint.registry;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.regulations.Regulation;
import id.baku.regulations.Regulation.Status;

/**
 * A number that is often cited for another regulation.
 *
 * @source UU 12/2011 (dasar hukum is cited with kind, number, year and title)
 */
public final class MiscitedBasis implements Rule {

  @Override
  public About about() {
    return new About("L11", "L11.miscited", Severity.WARNING, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    for (Cited cited : Cited.in(subject, data.registry())) {
      if (cited.main() && cited.row() != null && cited.row().status() == Status.MISCITED) {
        findings.of(this, cited.spot(cited.words())).with("name", cited.row().shortName())
            .with("meant", data.registry().meant(cited.row()).map(Regulation::shortName).orElse("?"))
            .with("note", cited.row().noteId() == null ? "" : cited.row().noteId())
            .restingOn(cited.row().certainty(), cited.row().source()).fix(Fix.of(Fix.Kind.CHECK)).add();
      }
    }
  }
}
