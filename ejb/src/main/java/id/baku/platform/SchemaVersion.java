package id.baku.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The server works only on the schema it was built for. It may not migrate (that is the owner's step), so on any other
 * version it refuses to start.
 */
@Singleton
@Startup
public class SchemaVersion {

  /** The newest migration in {@code db/migration}; a test compares the two. */
  public static final String EXPECTED = "20261123.0920";

  @Inject Sql sql;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  void check() {
    String found = sql.first("platform/schema-version", Map.of(), row -> row.text("version")).orElse("none");
    if (!EXPECTED.equals(found)) {
      throw new IllegalStateException("The database schema is at version " + found + ", this server needs " + EXPECTED
          + ": run the migration of the same release first.");
    }
  }
}
