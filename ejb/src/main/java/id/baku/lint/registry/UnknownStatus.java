package id.baku.lint.registry;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.regulations.Regulation.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;

/**
 * A legal basis of which nobody wrote down whether it still holds. Said once for each regulation, with the number of
 * places.
 *
 * @source UU 12/2011 (dasar hukum); JDIH is where to look it up (Perpres 33/2012)
 */
public final class UnknownStatus implements Rule {

  @Override
  public About about() {
    return new About("L11", "L11.unknown", Severity.HINT, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Map<String, List<Cited>> unknown = new LinkedHashMap<>();
    Cited.in(subject, data.registry()).stream()
        .filter(c -> c.main() && c.row() != null && c.row().status() == Status.UNKNOWN)
        .forEach(c -> unknown.computeIfAbsent(c.row().key(), key -> new ArrayList<>()).add(c));
    for (List<Cited> places : unknown.values()) {
      Cited first = places.getFirst();
      findings.of(this, first.spot(first.words())).with("name", first.row().shortName()).with("places", places.size())
          .with("note", first.row().noteId() == null ? "" : first.row().noteId())
          .restingOn(first.row().certainty(), first.row().source()).fix(Fix.of(Fix.Kind.CHECK)).add();
    }
  }
}
