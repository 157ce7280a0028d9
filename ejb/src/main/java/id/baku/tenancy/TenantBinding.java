package id.baku.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells the database, inside the transaction that the container has just begun, whose rows may be seen. The setting
 * is local to the transaction, so a pooled connection keeps nothing of it.
 */
@TenantScoped
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class TenantBinding {

  @Inject CurrentTenant tenant;
  @PersistenceContext EntityManager em;

  @AroundInvoke
  public Object bind(InvocationContext call) throws Exception {
    em.createNativeQuery("select set_config('app.tenant_id', ?1, true)")
        .setParameter(1, String.valueOf(tenant.id()))
        .getSingleResult();
    return call.proceed();
  }
}
