package id.baku.agencies.store;

import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Short addresses of agencies; each is of one agency for ever. */
@Dependent
public class AddressStore {

  @Inject Sql sql;

  /** Newest first. */
  public List<String> own() {
    return sql.list("agencies/own-addresses", Map.of(), row -> row.text("address"));
  }

  public boolean isOwn(String address) {
    return own().contains(address);
  }

  /** Permanent addresses of other agencies that a short one could be taken for. */
  public List<String> slugsBeside(String address) {
    return sql.list("agencies/slugs-beside", Map.of("address", address), row -> row.text("slug"));
  }

  /** @return false when another agency has it, or one of this look */
  public boolean take(String address, String look, Instant now) {
    return sql.execute("agencies/take-address", Map.of("address", address, "look", look, "now", now)) > 0;
  }
}
