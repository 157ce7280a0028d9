package id.baku.security;

import id.baku.platform.Refused;
import id.baku.security.SeparationOfDuties.Basis;
import id.baku.security.store.MembershipStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
   * @param signedPaper whether the signed paper is kept with it
   * @return why the approval counts; empty when the system acts
   * @throws Refused duties.own-draft
   */
  public Optional<Basis> approval(Set<Long> writers, boolean signedPaper) {
    return actor.accountId().isEmpty() ? Optional.empty()
        : Optional.of(SeparationOfDuties.approval(writers, actor.own(), memberships.peopleOn(day.today()), signedPaper));
  }
}
