package id.baku.lint.registry;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.regulations.Citation;
import id.baku.regulations.Citation.Mention;
import id.baku.regulations.Regulation;
import id.baku.regulations.Regulation.Status;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A regulation that was amended is cited without "sebagaimana telah diubah", or with an amendment that is not the last
 * one.
 *
 * @source UU 12/2011 (amended regulations are cited with their last amendment)
 */
public final class AmendedBasis implements Rule {

  private static final Pattern CLAUSE =
      Pattern.compile("\\b(?:diubah|perubahan(?:nya)?|juncto|jo)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L11", "L11.amended", Severity.WARNING, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    for (Cited cited : Cited.in(subject, data.registry())) {
      Regulation row = cited.row();
      if (!cited.main() || row == null || row.status() != Status.IN_FORCE_AMENDED) {
        continue;
      }
      Optional<Regulation> last = data.registry().lastAmendment(row.key());
      if (last.isEmpty() || isCurrent(cited, last.get())) {
        continue;
      }
      boolean later = subject.decree() != null && subject.decree().date() != null
          && last.get().year() > subject.decree().date().getYear();
      findings.of(this, cited.spot(cited.words())).with("name", row.shortName()).with("last", last.get().shortName())
          .with("note", row.noteId() == null ? "" : row.noteId())
          .severity(later ? Severity.HINT : about().severity())
          .restingOn(row.certainty(), row.source()).fix(Fix.of(Fix.Kind.ADD)).add();
    }
  }

  /** Names the last amendment or a newer one, or says that it was amended without naming any. */
  private static boolean isCurrent(Cited cited, Regulation last) {
    String after = cited.basis().substring(cited.mention().end());
    List<Mention> amendments = Citation.mentions(after);
    boolean named = amendments.stream().map(Mention::citation).anyMatch(c -> c.year() > last.year()
        || c.year() == last.year() && c.type().equals(last.type()) && c.number().equals(last.number()));
    return named || amendments.isEmpty() && CLAUSE.matcher(after).find();
  }
}
