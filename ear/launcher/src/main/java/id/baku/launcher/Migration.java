package id.baku.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the schema to what this build expects: a step of its own, as the schema's owner, before the server starts. */
public final class Migration {

  private Migration() {}

  /**
   * @param appRole the server's role, to which the migrations grant what it needs (placeholder {@code app_role})
   * @return how many migrations were applied
   */
  public static int run(String jdbcUrl, String owner, String ownerPassword, String appRole) {
    reach(jdbcUrl, owner, ownerPassword);
    Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
        .dataSource(jdbcUrl, owner, ownerPassword)
        .locations("classpath:db/migration")
        .placeholders(Map.of("app_role", appRole))
        .connectRetries(0)
        .load();
    try {
      refuseHalfMigrated(flyway);
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new PlainFailure("The database schema could not be migrated: " + firstLine(e) + ".", e);
    }
  }

  /** A schema newer than this build is refused here as well: Flyway itself would only warn. */
  private static void refuseHalfMigrated(Flyway flyway) {
    for (MigrationInfo migration : flyway.info().all()) {
      MigrationState state = migration.getState();
      String name = migration.getVersion() + " " + migration.getDescription();
      if (state.isFailed()) {
        throw new PlainFailure("The database schema is half migrated: migration " + name
            + " failed earlier; restore a backup, or mend the schema and its row in flyway_schema_history.");
      }
      if (state == MigrationState.FUTURE_SUCCESS) {
        throw new PlainFailure("The database was migrated by a newer Baku (" + name + "); start that version, or restore a backup.");
      }
    }
  }

  private static void reach(String jdbcUrl, String owner, String password) {
    try {
      DriverManager.getConnection(jdbcUrl, owner, password).close();
    } catch (SQLException e) {
      throw new PlainFailure("The database at " + jdbcUrl.replaceFirst("\\?.*", "") + " cannot be reached as " + owner + ": "
          + firstLine(e) + ".", e);
    }
  }

  private static String firstLine(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) root = root.getCause();
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip().replaceFirst("\\.$", "");
  }
}
