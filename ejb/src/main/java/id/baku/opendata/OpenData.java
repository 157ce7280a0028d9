package id.baku.opendata;

import id.baku.opendata.store.OpenDataStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;

/** All published data, row by row. */
@Stateless
@CrossTenant("published data only")
public class OpenData {

  @Inject OpenDataStore store;

  /** To be asked before {@link #all}: the rows then hold at least what had happened up to that position. */
  @Public("published data")
  public DataState state() {
    return store.state();
  }

  /**
   * All rows of one moment, in no order. Few are in memory at a time; the transaction lasts as long as the taker does.
   *
   * @throws IOException when the taker can take no more
   */
  @Public("published data")
  public void all(Table table, RowTaker taker) throws IOException {
    store.all(table, taker);
  }

  /** The rows of one subject of {@link Table#subject}; none when it is unknown or not shown. */
  @Public("published data")
  public void of(Table table, UUID subject, RowTaker taker) throws IOException {
    store.of(table, subject, taker);
  }
}
