package id.baku.security.store;

import id.baku.platform.MailAddress;
import id.baku.platform.Sql;
import id.baku.security.Office;
import id.baku.security.Permission;
import id.baku.security.Workplace;
import id.baku.security.model.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Accounts and the narrow question at sign-in. */
@Dependent
public class AccountStore {

  @PersistenceContext EntityManager em;
  @Inject Sql sql;

  public Optional<Account> byEmail(String email) {
    return em.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", MailAddress.tidied(email))
        .getResultStream()
        .findFirst();
  }

  /** The account with this address; one that is made when there is none. */
  public Account byEmailOr(String email, Supplier<Account> fresh) {
    return byEmail(email).orElseGet(() -> {
      Account account = fresh.get();
      add(account);
      return account;
    });
  }

  /** The account with this key, to be changed in this transaction. */
  public Account byId(long id) {
    return em.find(Account.class, id);
  }

  /** Whoever gives an account this address in another transaction waits for this one. */
  public void lockAddress(String email) {
    sql.first("security/lock-address", Map.of("email", email), row -> row.flag("locked"));
  }

  /** A document of {@code tenants/_default}. */
  public Optional<String> reference(String name) {
    return sql.first("security/reference", Map.of("name", name), row -> row.text("content"));
  }

  public Optional<Account> byPublicId(UUID id) {
    return em.createQuery("select a from Account a where a.publicId = :id", Account.class).setParameter("id", id).getResultStream().findFirst();
  }

  /** Whether the person has, or will have, a role anywhere but in the current agency. */
  public boolean worksElsewhere(long accountId, LocalDate today) {
    return sql.first("security/works-elsewhere", Map.of("account", accountId, "today", today), row -> row.flag("elsewhere")).orElseThrow();
  }

  /** Whether the person has, or will have, a role in this government or its agencies, and none anywhere else. */
  public boolean worksOnlyFor(long accountId, String government, LocalDate today) {
    return sql.first("security/works-only-for", Map.of("account", accountId, "government", government, "today", today), row -> row.flag("only_here"))
        .orElseThrow();
  }

  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  public List<Workplace> placesOf(long accountId, Instant now) {
    return sql.list("security/places-at-sign-in", Map.of("account", accountId, "now", now),
        row -> new Workplace(Office.valueOf(row.text("office")), row.numberOrNull("agency_id"), row.text("slug"), row.text("name"), row.flag("sample"),
            row.text("zone"), Permission.named(List.of(row.text("permissions").split(",")))));
  }
}
