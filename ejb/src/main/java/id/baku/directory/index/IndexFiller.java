package id.baku.directory.index;

import id.baku.directory.DirectoryChange;
import id.baku.directory.DirectoryChange.Kind;
import id.baku.directory.DirectoryChanges;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Brings the directory into an index: all of it, or what changed since. */
@Dependent
public class IndexFiller {

  private static final int AT_ONCE = 500;

  @Inject IndexSource source;
  @Inject DirectoryChanges changes;

  /** Takes in everything there is; changes meanwhile come twice at most and are told by their positions. */
  public void fill(ServiceIndex index) throws IOException {
    long position = changes.last();
    List<IndexedAgency> agencies = source.agencies(0, AT_ONCE);
    while (!agencies.isEmpty()) {
      for (IndexedAgency agency : agencies) {
        index.add(agency);
      }
      agencies = source.agencies(agencies.getLast().key(), AT_ONCE);
    }
    add(index, after -> source.editions(after, AT_ONCE));
    index.refresh(position);
  }

  /**
   * Takes in what changed since an index was kept.
   *
   * @throws IOException when it is ahead of the database, which then is an older one put back in its place
   */
  void bringUpToDate(ServiceIndex index) throws IOException {
    long last = changes.last();
    if (index.position() > last) {
      throw new IOException("it holds changes up to " + index.position() + ", the database only up to " + last);
    }
    catchUp(index);
  }

  /** Takes in what changed since the index was last told, and shows it. */
  void catchUp(ServiceIndex index) throws IOException {
    List<DirectoryChange> found = changes.after(index.position(), DirectoryChanges.MOST);
    while (!found.isEmpty()) {
      apply(index, found);
      index.refresh(found.getLast().position());
      found = changes.after(index.position(), DirectoryChanges.MOST);
    }
  }

  /** @param pages editions behind a key, a bounded number at once */
  private static void add(ServiceIndex index, LongFunction<List<IndexedService>> pages) throws IOException {
    List<IndexedService> editions = pages.apply(0);
    while (!editions.isEmpty()) {
      for (IndexedService edition : editions) {
        index.add(edition);
      }
      editions = pages.apply(editions.getLast().key());
    }
  }

  private void apply(ServiceIndex index, List<DirectoryChange> found) throws IOException {
    Set<Long> agencies = found.stream().filter(change -> change.kind() == Kind.AGENCY).map(DirectoryChange::agencyId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    for (long agency : agencies) {
      index.removeAgency(agency);
      for (IndexedAgency described : source.agency(agency)) {
        index.add(described);
      }
      add(index, after -> source.ofAgency(agency, after, AT_ONCE));
    }
    Set<UUID> standards = found.stream().filter(change -> change.kind() == Kind.SERVICE && !agencies.contains(change.agencyId()))
        .map(DirectoryChange::subject).collect(Collectors.toCollection(LinkedHashSet::new));
    for (UUID standard : standards) {
      index.put(standard, source.ofStandard(standard));
    }
  }
}
