package id.baku.directory;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When what of the directory last changed, as far as this server has been told. Who keeps something made of published
 * data writes down {@link #position()} before reading the data; what is kept is right as long as nothing it was made of
 * has a later position. Nothing needs to be thrown away in time, so nothing can be thrown away too early, before a slow
 * reader of the older data puts it back.
 */
@ApplicationScoped
public class LastChanges {

  /** What is kept must be known to be old before anybody begins longer work. */
  private static final int FIRST = 1;

  private final Map<String, Long> ofAgencies = new ConcurrentHashMap<>();
  private volatile long position;

  public void onChanged(@Observes @Priority(FIRST) DirectoryChanged told) {
    told.changes().forEach(change -> ofAgencies.merge(change.agencySlug(), change.position(), Math::max));
    position = told.position();
  }

  /** Everything up to here has been told; 0 when nothing changed since this server started. */
  public long position() {
    return position;
  }

  /** Position of the last change of this agency, of its services or decrees; 0 when there was none since the start. */
  public long position(String agencySlug) {
    return ofAgencies.getOrDefault(agencySlug, 0L);
  }
}
