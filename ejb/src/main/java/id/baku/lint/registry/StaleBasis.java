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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A legal basis that was revoked or replaced, or plans for years that are over.
 *
 * @source UU 12/2011 (dasar hukum); status by the registry, with its certainty
 */
public final class StaleBasis implements Rule {

  private final Set<Status> statuses;
  private final About about;

  private StaleBasis(Set<Status> statuses, About about) {
    this.statuses = statuses;
    this.about = about;
  }

  /** Revoked or replaced. */
  public static StaleBasis replaced() {
    return new StaleBasis(Set.of(Status.REVOKED, Status.REPLACED),
        new About("L11", "L11.replaced", Severity.ERROR, "UU 12/2011"));
  }

  /** The years it plans for are over. */
  public static StaleBasis expired() {
    return new StaleBasis(Set.of(Status.HORIZON_PASSED),
        new About("L11", "L11.expired", Severity.WARNING, "UU 12/2011"));
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    List<Cited> stale = Cited.in(subject, data.registry()).stream()
        .filter(c -> c.main() && c.row() != null && statuses.contains(c.row().status())).toList();
    for (Cited cited : stale) {
      Regulation row = cited.row();
      String successor = data.registry().successors(row.key()).stream().map(Regulation::shortName)
          .collect(Collectors.joining(", "));
      findings.of(this, cited.spot(cited.words())).with("name", row.shortName()).with("successor", successor)
          .with("note", row.noteId() == null ? "" : row.noteId()).restingOn(row.certainty(), row.source())
          .fix(Fix.of(Fix.Kind.CHECK)).add();
    }
  }
}
