package id.baku.security;

import id.baku.security.model.Account;
import id.baku.security.store.AccountStore;
import id.baku.security.store.MembershipStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The people who work for the current agency. */
@Stateless
@TenantScoped
public class Members {

  @Inject AccountStore accounts;
  @Inject MembershipStore memberships;
  @Inject RoleDay day;
  @Inject Clock clock;

  /**
   * Makes the person a member in this role; an account that exists keeps its name and password, and a role that was ever held and ended
   * stays ended.
   *
   * @param role code
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public void enrol(String email, String name, String password, String role) {
    Account account = accounts.byEmailOr(email, () -> new Account(email, name, PasswordHash.hash(password), clock.instant()));
    memberships.enrol(account.id(), role, day.today());
  }
}
