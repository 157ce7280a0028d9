package id.baku.imports;

import id.baku.imports.store.ImportStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What is waiting to be read or was being read, whosever it is. */
@Stateless
@CrossTenant("a server that starts does not know whose work was left undone; it learns the numbers and nothing else")
public class UnfinishedImports {

  @Inject ImportStore imports;

  @Permitted(Permission.LOAD_REFERENCE_DATA)
  public List<ImportReceived> all() {
    return imports.unfinished();
  }
}
