package id.baku.launcher;

import java.util.Optional;

/** {@code ./baku migrate}: only the schema, only in somebody's own database; for deployments where the server must not know the owner. */
final class MigrateCommand {

  private MigrateCommand() {}

  static int run(Optional<ExternalDatabase> external) {
    Database database = Database.of(external.filter(found -> found.owner().isPresent()).orElseThrow(() -> new PlainFailure(
        "Which database? Set BAKU_DB_URL, BAKU_DB_OWNER, BAKU_DB_OWNER_PASSWORD, BAKU_DB_USER and BAKU_DB_PASSWORD; ./baku run migrates the embedded one.")));
    System.out.println("Database schema at " + database.url() + ": " + database.migrate() + ".");
    return 0;
  }
}
