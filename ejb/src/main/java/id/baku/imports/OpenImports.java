package id.baku.imports;

import id.baku.imports.store.ImportStore;
import id.baku.security.OpenWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Documents that people brought in and that are not settled. */
@Dependent
public class OpenImports implements OpenWork {

  @Inject ImportStore imports;

  @Override
  public List<Piece> open() {
    return imports.openOnes();
  }
}
