package id.baku.security;

import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantLeaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Lets the system act in the name of one agency, or of none, outside of any request. Transactions belong to the use
 * cases that are called.
 */
@ApplicationScoped
public class RunAs {

  @Inject Instance<RequestContextController> contexts;
  @Inject Instance<CurrentTenant> tenant;
  @Inject Instance<Actor> actor;
  @Inject Instance<TenantLeaving> leaving;

  /** @param why what the history shows as the one who acted */
  public void agency(long agencyId, String why, Runnable work) {
    inContext(() -> {
      tenant.get().use(agencyId);
      actor.get().system(why);
      work.run();
    });
  }

  public void nobody(String why, Runnable work) {
    inContext(() -> {
      actor.get().system(why);
      work.run();
    });
  }

  /**
   * In the request of somebody who is in an office without agency: the work is done in the agency that it makes. Whoever acts stays who he
   * or she is, with what is allowed in the office.
   *
   * @param agencyId a fresh number; the work fails on an agency that exists, since it can only add. Afterwards the request is without
   *     agency again, so that several may be made in one transaction
   */
  public <T> T founding(long agencyId, Supplier<T> work) {
    tenant.get().use(agencyId);
    try {
      return work.get();
    } finally {
      tenant.get().instead(OptionalLong.empty());
      leaving.get().leave();
    }
  }

  /**
   * In the request of somebody who accepts what another agency offers: that one thing is done in its name. Whoever acts stays who he or she is.
   * Not to be called within a transaction, which would go on in the wrong name.
   */
  public void during(long agencyId, Runnable work) {
    during(agencyId, () -> {
      work.run();
      return null;
    });
  }

  /** As {@link #during(long, Runnable)}, with an answer. */
  public <T> T during(long agencyId, Supplier<T> work) {
    OptionalLong own = tenant.get().idIfAny();
    try {
      tenant.get().instead(OptionalLong.of(agencyId));
      return work.get();
    } finally {
      tenant.get().instead(own);
    }
  }

  private void inContext(Runnable work) {
    RequestContextController context = contexts.get();
    if (!context.activate()) {
      throw new IllegalStateException("The system cannot act inside somebody's request");
    }
    try {
      work.run();
    } finally {
      context.deactivate();
    }
  }
}
