package id.baku.security;

import id.baku.platform.Page;
import id.baku.security.store.OfficeStore;
import id.baku.security.store.TrailStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who decided what in the current agency. */
@Stateless
@TenantScoped
public class TrailReader {

  private static final int MOST = 20;

  @Inject TrailStore entries;
  @Inject OfficeStore offices;

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

  /** What the government last decided about those who check or approve in all its agencies, so in this one too. */
  @Permitted(Permission.READ_TRAIL)
  public List<TrailEntry> aboutOfficers() {
    entries.enter(Office.key(offices.agency().government()));
    return entries.ofOfficers(MOST);
  }
}
