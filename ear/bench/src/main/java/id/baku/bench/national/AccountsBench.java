package id.baku.bench.national;

import id.baku.bench.Http;
import id.baku.bench.load.Act;
import id.baku.bench.load.ClosedLoop;
import id.baku.bench.load.Measured;
import id.baku.bench.load.OpenLoop;
import id.baku.launcher.EmbeddedDatabase;
import id.baku.security.PasswordHash;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the doors and the lists of agencies with the people of a whole nation: at ten arrivals a second, as the issue that asked for it has it, and
 * with the cost of hashing a password told apart, since that is wanted.
 */
public final class AccountsBench {

  private static final double ARRIVALS_PER_SECOND = 10;
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  /** What the whole must keep below without hashing, in milliseconds. */
  private static final double LIMIT = 300;
  private static final int SERVICES = 10_000;

  private final Duration howLong;
  private final NationalStage stage = new NationalStage(SERVICES);
  private final List<String> lines = new ArrayList<>(List.of("| operation | P50 ms | P95 ms | P99 ms | P95 without hashing ms | rows scanned a question | looked at | wrong |",
      "|---|---|---|---|---|---|---|---|"));

  private AccountsBench(int seconds) {
    this.howLong = Duration.ofSeconds(seconds);
  }

  /** Argument: seconds a measurement (default 30). */
  public static void run(String[] arguments) throws Exception {
    AccountsBench bench = new AccountsBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30);
    bench.stage.withDatabase(database -> {
      bench.stage.once("people", database, new Crowd(bench.stage.nation())::load);
      bench.stage.withServer(database, server -> bench.measure(database, server));
    });
  }

  private void measure(EmbeddedDatabase database, BenchServer server) throws Exception {
    String before = NationalStage.load();
    try (Connection superuser = stage.superuser(database); Alone alone = new Alone(database.url(), EmbeddedDatabase.APP, database.appPassword())) {
      Measured hash = hashing();
      ScannedRows scanned = new ScannedRows(superuser);
      StaffOperations operations = new StaffOperations(stage.nation(), new Http(server.address()), alone, superuser);
      int turns = (int) Math.ceil(ARRIVALS_PER_SECOND * (howLong.toSeconds() + WARM_UP.toSeconds()));
      for (Operation operation : operations.signIns(turns)) {
        say(operation, hash.millis(0.5), scanned);
      }
      for (Operation operation : operations.lists()) {
        say(operation, 0, scanned);
      }
      System.out.println(stage.conditions(superuser, before) + " " + people(superuser) + "\n" + told(hash) + "\n\n" + String.join("\n", lines));
    }
  }

  /** The check of one password with the parameters of the product, one after the other, as this machine does it now. */
  private Measured hashing() throws InterruptedException {
    String kept = PasswordHash.hash(Crowd.PASSWORD);
    Act check = turn -> PasswordHash.matches(Crowd.PASSWORD, kept) ? null : "the password is another one";
    new ClosedLoop(1).run(check, WARM_UP);
    return new ClosedLoop(1).run(check, WARM_UP);
  }

  /** @param hashing milliseconds of it that are told apart */
  private void say(Operation operation, double hashing, ScannedRows scanned) throws Exception {
    new OpenLoop(ARRIVALS_PER_SECOND).run(operation.act(), WARM_UP);
    Measured measured = new OpenLoop(ARRIVALS_PER_SECOND).run(operation.act(), howLong);
    String wrong = measured.wrong() == 0 ? "0" : measured.wrong() + " (" + measured.firstWrong().replace("|", "/") + ")";
    double without = Math.max(0, measured.millis(0.95) - hashing);
    String line = String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f%s | %s | %d | %s |", operation.name(), measured.millis(0.50), measured.millis(0.95),
        measured.millis(0.99), without, without > LIMIT ? " (too slow)" : "", scanned.of(operation.alone()), measured.turns(), wrong);
    lines.add(line);
    NationalStage.say(line);
  }

  private static String people(Connection superuser) throws Exception {
    return String.format(Locale.ROOT, "%,d accounts, %,d roles in agencies, %,d in governments.",
        Long.parseLong(NationalStage.one(superuser, "select count(*) from account")), Long.parseLong(NationalStage.one(superuser, "select count(*) from membership")),
        Long.parseLong(NationalStage.one(superuser, "select count(*) from government_role")));
  }

  private String told(Measured hash) {
    return String.format(Locale.ROOT, "Open loop: %.0f arrivals/s, times from the intended start, %d s each. One argon2id of 19 MiB, 2 passes, 1 lane, alone: P50 %.1f ms,"
        + " P95 %.1f ms; its P50 is taken off sign-ins. At most %.0f ms at P95 without it.", ARRIVALS_PER_SECOND, howLong.toSeconds(), hash.millis(0.5),
        hash.millis(0.95), LIMIT);
  }
}
