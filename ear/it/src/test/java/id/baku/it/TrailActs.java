package id.baku.it;

import id.baku.security.MailKind;
import id.baku.security.Outbox;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.RunAs;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.security.TrailErasure;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Map;

/** Acts that do nothing but leave a trail, or a letter. */
@Stateless
@TenantScoped
public class TrailActs {

  @Inject Trail trail;
  @Inject TrailErasure erasure;
  @Inject Outbox outbox;
  @Inject RunAs runAs;
  @Inject CurrentTenant tenant;
  @PersistenceContext EntityManager em;

  @Permitted(Permission.READ_TRAIL)
  public void act(String key) {
    trail.record("test.done", new Subject("test", key, "Uji " + key), null, new Stood(key));
  }

  /** What fails takes its number back. */
  @Permitted(Permission.READ_TRAIL)
  public void fail(String key) {
    act(key);
    throw new IllegalStateException("after the entry");
  }

  @Permitted(Permission.READ_TRAIL)
  public void erase() {
    erasure.everything();
  }

  @Permitted(Permission.READ_TRAIL)
  public void mailTomorrow(String email) {
    outbox.put(email, MailKind.APPLICATION_WAITING, Map.of("name", "Siti", "agency", "Dinas Uji"), now -> now.plus(Duration.ofDays(1)));
  }

  /** As if its closing were done. */
  @Permitted(Permission.READ_TRAIL)
  public void close() {
    em.createNativeQuery("insert into agency_closing (public_id, state, reason, asked_at, erase_after, proof)"
        + " values (gen_random_uuid(), 'DONE', 'uji', now(), now(), '{}')").executeUpdate();
  }

  /** An entry of an office within that of another one. @return whose trail is open afterwards */
  @Permitted(Permission.READ_TRAIL)
  public String recordWithinOffice() {
    em.createNativeQuery("select set_config('app.office', 'pemerintah/kota-metro', true)").getSingleResult();
    trail.recordInOffice(null, "test.done", new Subject("test", "dalam", "Uji"), null, new Stood("x"));
    return (String) em.createNativeQuery("select app_trail()").getSingleResult();
  }

  /** @return the agency that the database knows after another one was founded in this transaction, empty when none */
  @Permitted(Permission.READ_TRAIL)
  public String found() {
    runAs.founding(tenant.id(), () -> null);
    return (String) em.createNativeQuery("select coalesce(cast(app_tenant() as text), '')").getSingleResult();
  }

  /** @param value anything */
  public record Stood(String value) {}
}
