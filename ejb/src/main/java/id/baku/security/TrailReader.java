package id.baku.security;

import id.baku.platform.Page;
import id.baku.security.store.TrailStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who decided what in the current agency. */
@Stateless
@TenantScoped
public class TrailReader {

  @Inject TrailStore entries;

  /**
   * Newest first.
   *
   * @param subject kind and key of one subject, or a kind alone; null for all
   * @param after key of the page before, null for the first
   */
  @Permitted(Permission.READ_TRAIL)
  public Page<TrailEntry> list(String subject, String after, int limit) {
    return entries.list(TrailFilter.about(subject), after, limit);
  }

  /** What is asked for, newest first, likewise. */
  @Permitted(Permission.READ_TRAIL)
  public Page<TrailEntry> find(TrailFilter asked, String after, int limit) {
    return entries.list(asked, after, limit);
  }

  @Permitted(Permission.READ_TRAIL)
  public TrailChoices choices() {
    return entries.choices();
  }
}
