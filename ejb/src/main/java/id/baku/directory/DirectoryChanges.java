package id.baku.directory;

import id.baku.directory.store.ChangeStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The directory's changes in commit order: who reads from a position on misses nothing, whatever commits at the same
 * time, since a change is numbered under a lock that is kept until it is visible.
 */
@Stateless
@CrossTenant("published data only")
public class DirectoryChanges {

  /** How many changes one question answers at most. */
  public static final int MOST = 1000;

  @Inject ChangeStore changes;

  /** At most {@code limit} (1…{@value #MOST}) changes behind a position; 0 is before the first. */
  @Public("published data")
  public List<DirectoryChange> after(long position, int limit) {
    return changes.after(position, Math.clamp(limit, 1, MOST));
  }

  /** Position of the newest change; 0 when nothing was ever published. */
  @Public("published data")
  public long last() {
    return changes.last();
  }
}
