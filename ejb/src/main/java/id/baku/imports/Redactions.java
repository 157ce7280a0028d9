package id.baku.imports;

import id.baku.decrees.SignatoryRedaction;
import id.baku.imports.store.ImportStore;
import id.baku.standards.DecreeView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** What takes the name and NIP of who signed a document out of everything that leaves its import. */
@Dependent
class Redactions {

  @Inject ImportStore imports;

  SignatoryRedaction of(UUID importId) {
    return new SignatoryRedaction(imports.signatory(importId).orElse(null),
        imports.header(importId).map(DecreeView::signatoryPosition).orElse(null));
  }
}
