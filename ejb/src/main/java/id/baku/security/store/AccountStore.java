package id.baku.security.store;

import id.baku.platform.Sql;
import id.baku.security.MembershipView;
import id.baku.security.Role;
import id.baku.security.model.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
  @Inject Sql sql;

  public Optional<Account> byEmail(String email) {
    return em.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", Account.normalised(email))
        .getResultStream()
        .findFirst();
  }

  /** The account with this key, to be changed in this transaction. */
  public Account byId(long id) {
    return em.find(Account.class, id);
  }

  /** A document of {@code tenants/_default}. */
  public Optional<String> reference(String name) {
    return sql.first("security/reference", Map.of("name", name), row -> row.text("content"));
  }

  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  public List<MembershipView> membershipsAtSignIn(long accountId, LocalDate today) {
    return sql.list("security/memberships-at-sign-in", Map.of("account", accountId, "today", today),
        row -> new MembershipView(row.number("agency_id"), row.text("agency_slug"), row.text("agency_name"), row.flag("sample"),
            Role.valueOf(row.text("role"))));
  }

  /** Ties an account to the current agency; a second time changes nothing. */
  public void addMembership(long accountId, Role role, LocalDate from) {
    sql.execute("security/add-membership", Map.of("account", accountId, "role", role.name(), "from", from));
  }
}
