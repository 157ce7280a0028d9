package id.baku.directory.index;

import id.baku.agencies.ReferenceReader;
import id.baku.directory.store.IndexedStore;
import id.baku.platform.Setting;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads from the database what an index is made of, a bounded piece at a time. */
@Stateless
@CrossTenant("published data only")
public class IndexSource {

  @Inject IndexedStore editions;
  @Inject ReferenceReader reference;

  /** Editions in the order they came, behind a key. */
  @Public("published data")
  public List<IndexedService> editions(long after, int limit) {
    return editions.after(after, limit);
  }

  @Public("published data")
  public List<IndexedService> ofStandard(UUID standard) {
    return editions.ofStandard(standard);
  }

  /** Editions of an agency in the order they came, behind a key. */
  @Public("published data")
  public List<IndexedService> ofAgency(long agency, long after, int limit) {
    return editions.ofAgency(agency, after, limit);
  }

  /** Agencies in the order of their keys, behind one. */
  @Public("published data")
  public List<IndexedAgency> agencies(long after, int limit) {
    return editions.agencies(null, after, limit);
  }

  /** At most one agency. */
  @Public("published data")
  public List<IndexedAgency> agency(long key) {
    return editions.agencies(key, 0, 1);
  }

  /** What tells the language of now from another; cheap. */
  @Public("reference data is public")
  public String mark() {
    return reference.mark("synonyms", "stop-words", "regions", "regions-sample", "place-names") + (Setting.DEMO.isOn() ? "+" : "");
  }

  @Public("reference data is public")
  public Language language() {
    return Language.read(mark(), reference.regions(), reference::document);
  }
}
