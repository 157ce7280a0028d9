package id.baku.standards;

import id.baku.security.OpenWork;
import id.baku.standards.store.StandardStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Drafts that people write. */
@Dependent
public class OpenDrafts implements OpenWork {

  @Inject StandardStore standards;

  @Override
  public List<Piece> open() {
    return standards.openDrafts();
  }
}
