package id.baku.agencies;

import id.baku.agencies.store.ReferenceStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads reference data. */
@Stateless
@CrossTenant("reference data belongs to no agency")
public class ReferenceReader {

  @Inject ReferenceStore reference;

  /** The document as JSON text; empty when it was never loaded. */
  @Public("reference data is public")
  public Optional<String> document(String name) {
    return reference.content(name);
  }

  /** All documents whose name begins so, as JSON texts. */
  @Public("reference data is public")
  public List<String> documents(String prefix) {
    return reference.contents(prefix);
  }

  /** Text that changes whenever one of these documents is loaded anew. */
  @Public("reference data is public")
  public String mark(String... names) {
    return reference.mark(names);
  }

  /** All provinces, kabupaten and kota. */
  @Public("reference data is public")
  public List<Region> regions() {
    return reference.regions();
  }
}
