package id.baku.security;

import id.baku.platform.Refused;
import id.baku.security.SeparationOfDuties.Basis;
import id.baku.security.store.MembershipStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Asks of whoever acts what {@link SeparationOfDuties} asks of people; the system writes and approves nothing of its own. */
@Dependent
public class Duties {

  @Inject MembershipStore memberships;
  @Inject RoleDay day;
  @Inject Actor actor;

  /**
   * @param writers accounts of all who wrote something of the draft
   * @param begun when the draft was begun
   * @param signedPaper whether the signed paper is kept with it
   * @return why the approval counts; empty when the system acts
   * @throws Refused duties.own-draft
   */
  public Optional<Basis> approval(Set<Long> writers, Instant begun, boolean signedPaper) {
    return actor.accountId().isEmpty() ? Optional.empty()
        : Optional.of(SeparationOfDuties.approval(writers, actor.own(), people(begun), signedPaper));
  }

  /** As many as ever since the day before: whoever is sent away to be two does not become two. */
  private int people(Instant begun) {
    return memberships.mostPeople(day.of(begun).minusDays(1), day.today());
  }
}
