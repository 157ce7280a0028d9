package id.baku.security;

import id.baku.security.Trail.Subject;
import id.baku.security.store.TrailStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;

/** The trail of the current agency as a whole. */
@Stateless
@TenantScoped
public class TrailExport {

  @Inject TrailStore entries;
  @Inject Trail trail;

  /** Notes that it is taken out, before it is: what is broken off half way was taken too. */
  @Permitted(Permission.READ_TRAIL)
  public void note(TrailFilter asked) {
    trail.record("trail.exported", new Subject("trail", "all", "CSV"), null,
        new Asked(asked.subject(), asked.person(), asked.act(), text(asked.from()), text(asked.before())));
  }

  /** Newest first, one by one, however many there are. @throws IOException when whoever takes them is gone */
  @Permitted(Permission.READ_TRAIL)
  public void each(TrailFilter asked, Taker taker) throws IOException {
    entries.each(asked, taker);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  /** Takes entries. */
  @FunctionalInterface
  public interface Taker {
    void take(TrailEntry entry) throws IOException;
  }

  /** What was asked for, as the trail keeps it. */
  public record Asked(String subject, UUID person, String act, String from, String before) {}
}
