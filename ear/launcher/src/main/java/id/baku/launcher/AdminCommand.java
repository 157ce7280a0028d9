package id.baku.launcher;

import java.util.List;
import java.util.Optional;

/** {@code ./baku admin EMAIL}: the first operator, in the external database or in the embedded one, whether that runs now or not. */
final class AdminCommand {

  private AdminCommand() {}

  static int run(Home home, Optional<ExternalDatabase> external, List<String> arguments) throws Exception {
    if (arguments.size() != 1 || !arguments.getFirst().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw new PlainFailure("Which e-mail address? ./baku admin EMAIL.");
    }
    String email = arguments.getFirst();
    String password = external.isPresent() ? create(Database.of(external.get()), email) : inEmbedded(home, email);
    System.out.println("Operator " + email + " may sign in with this password, which is shown only now: " + password);
    return 0;
  }

  private static String inEmbedded(Home home, String email) throws Exception {
    Optional<RunRecord> run = RunRecord.read(home).filter(found -> found.launcher().alive().isPresent());
    if (run.isPresent()) {
      String app = DatabasePasswords.in(home.database()).app();
      return FirstOperator.create(run.get().databaseUrl(), EmbeddedDatabase.APP, app, email);
    }
    try (var lock = HomeLock.acquire(home)) {
      Leftovers.clear(home);
      try (var database = EmbeddedDatabase.start(home.database(), new Ports().next())) {
        return create(Database.of(database), email);
      }
    }
  }

  private static String create(Database database, String email) {
    database.migrate();
    return FirstOperator.create(database.url(), database.app().role(), database.app().password(), email);
  }
}
