package id.baku.security.store;

import id.baku.platform.SqlFile;
import id.baku.security.MembershipView;
import id.baku.security.Role;
import id.baku.security.model.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts and the narrow question at sign-in. */
@Dependent
public class AccountStore {

  @PersistenceContext EntityManager em;

  public Optional<Account> byEmail(String email) {
    return em.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", Account.normalised(email))
        .getResultStream()
        .findFirst();
  }

  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  public List<MembershipView> membershipsAtSignIn(long accountId, LocalDate today) {
    return SqlFile.of("security/memberships-at-sign-in").list(em, Map.of("account", accountId, "today", today),
        row -> new MembershipView(row.number("agency_id"), row.text("agency_slug"), row.text("agency_name"),
            Role.valueOf(row.text("role"))));
  }

  /** Ties an account to the current agency; a second time changes nothing. */
  public void addMembership(long accountId, Role role) {
    SqlFile.of("security/add-membership").execute(em, Map.of("account", accountId, "role", role.name()));
  }
}
