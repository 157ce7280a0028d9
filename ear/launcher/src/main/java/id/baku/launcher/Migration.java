package id.baku.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
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
    close(connect(jdbcUrl, owner, ownerPassword));
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

  /** For a server that does not know the owner. Whether the schema is of the right version the server checks by itself. */
  static void requireDone(String jdbcUrl, String role, String password) {
    try (Connection connection = connect(jdbcUrl, role, password);
        ResultSet row = connection.createStatement().executeQuery("select to_regclass('flyway_schema_history') is not null")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new PlainFailure("The database at " + jdbcUrl.replaceFirst("\\?.*", "")
            + " has no schema yet; set BAKU_DB_OWNER and BAKU_DB_OWNER_PASSWORD, or run ./baku migrate with them first.");
      }
    } catch (SQLException e) {
      throw new PlainFailure("The database schema cannot be looked at: " + firstLine(e) + ".", e);
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

  private static Connection connect(String jdbcUrl, String role, String password) {
    try {
      return DriverManager.getConnection(jdbcUrl, role, password);
    } catch (SQLException e) {
      throw new PlainFailure("The database at " + jdbcUrl.replaceFirst("\\?.*", "") + " cannot be reached as " + role + ": "
          + firstLine(e) + ".", e);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException alreadyGone) {
      // it was only to see whether somebody answers
    }
  }

  private static String firstLine(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) root = root.getCause();
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip().replaceFirst("\\.$", "");
  }
}
