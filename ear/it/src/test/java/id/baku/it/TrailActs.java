package id.baku.it;

import id.baku.security.MailKind;
import id.baku.security.Outbox;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.security.TrailErasure;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Acts that do nothing but leave a trail, or a letter. */
@Stateless
@TenantScoped
public class TrailActs {

  @Inject Trail trail;
  @Inject TrailErasure erasure;
  @Inject Outbox outbox;

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

  /** @param value anything */
  public record Stood(String value) {}
}
