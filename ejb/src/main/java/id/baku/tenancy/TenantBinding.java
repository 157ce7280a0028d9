package id.baku.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells the database, inside the transaction that the container has just begun, whose rows may be seen and
 * how long a statement may take. Both are local to the transaction, so a pooled connection keeps nothing of them.
 */
@TenantScoped
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class TenantBinding {

  /** Staff and jobs may ask more than the public, whose limit stands at {@code platform.Database}; and a commit waits for its turn. */
  private static final String LONGEST_STATEMENT = "60s";

  @Inject CurrentTenant tenant;
  @PersistenceContext EntityManager em;

  @AroundInvoke
  public Object bind(InvocationContext call) throws Exception {
    em.createNativeQuery("select set_config('app.tenant_id', ?1, true), set_config('statement_timeout', ?2, true)")
        .setParameter(1, String.valueOf(tenant.id()))
        .setParameter(2, LONGEST_STATEMENT)
        .getSingleResult();
    return call.proceed();
  }
}
