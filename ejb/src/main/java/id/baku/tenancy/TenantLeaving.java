package id.baku.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells the database that a transaction which goes on is no longer about the agency it was about. */
@Dependent
public class TenantLeaving {

  @PersistenceContext EntityManager em;
  @Resource TransactionSynchronizationRegistry transactions;

  /** What was done for the agency is written first. Without a transaction there is nothing to leave. */
  public void leave() {
    if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
      em.flush();
      em.createNativeQuery("select set_config('app.tenant_id', '', true)").getSingleResult();
    }
  }
}
