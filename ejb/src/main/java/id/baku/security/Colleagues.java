package id.baku.security;

import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.store.AccountStore;
import id.baku.security.store.FactorStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Whom an administrator may help into his or her account again. An account belongs to the person: whoever works elsewhere too is nobody's to
 * open, or any agency could take over anybody by making him or her a member.
 */
@Dependent
class Colleagues {

  @Inject AccountStore accounts;
  @Inject FactorStore members;
  @Inject RoleDay day;

  /**
   * @throws NotFound member.unknown for whoever is no member of the current agency
   * @throws Refused member.works-elsewhere, today or on a day to come
   */
  Account only(UUID person) {
    Account account = accounts.byPublicId(person).filter(known -> members.isMember(known.id(), day.today())).orElseThrow(() -> new NotFound("member.unknown"));
    if (accounts.worksElsewhere(account.id(), day.inOffices())) {
      throw new Refused("member.works-elsewhere");
    }
    return account;
  }
}
