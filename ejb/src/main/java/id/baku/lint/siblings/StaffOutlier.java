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
import id.baku.lint.Spot;
import id.baku.lint.place.NumberWords;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.StaffCount;
import java.util.List;
import java.util.Optional;

/**
 * A number of staff that differs both from the same service in other groups and from the other services of the group.
 *
 * @source UU 25/2009 Pasal 21 (jumlah pelaksana)
 */
public final class StaffOutlier implements Rule {

  @Override
  public About about() {
    return new About("L26", Severity.HINT, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Thresholds thresholds = data.expectations().thresholds();
    List<List<LintStandard>> groups = Siblings.ofOneGroup(subject);
    for (List<LintStandard> service : Siblings.ofOneService(subject)) {
      Optional<Majority<Integer>> most = Majority.of(service, StaffOutlier::number, thresholds);
      for (LintStandard standard : most.isPresent() ? service : List.<LintStandard>of()) {
        Integer own = number(standard);
        if (own != null && !own.equals(most.get().value()) && differsInGroup(standard, groups, thresholds)) {
          findings.of(this, Spot.in(standard, ComponentKind.STAFF_COUNT, standard.raw(ComponentKind.STAFF_COUNT)))
              .with("others", most.get().value()).with("count", most.get().count()).with("total", most.get().total())
              .fix(Fix.of(Fix.Kind.CHECK)).add();
        }
      }
    }
  }

  private static boolean differsInGroup(LintStandard standard, List<List<LintStandard>> groups, Thresholds thresholds) {
    return groups.stream().filter(group -> group.contains(standard)).findFirst()
        .flatMap(group -> Majority.of(group, StaffOutlier::number, thresholds))
        .filter(most -> !most.value().equals(number(standard))).isPresent();
  }

  /** Null where digits and words disagree: nobody knows the number then. */
  private static Integer number(LintStandard standard) {
    StaffCount staff = standard.content().staffCount();
    boolean told = staff != null && staff.number() != null
        && (staff.words() == null || !NumberWords.disagree(staff.number(), staff.words()));
    return told ? staff.number() : null;
  }
}
