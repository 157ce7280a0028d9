package id.baku.agencies;

import id.baku.agencies.store.ReferenceStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
}
