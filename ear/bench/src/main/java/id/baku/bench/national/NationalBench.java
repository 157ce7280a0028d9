package id.baku.bench.national;

import id.baku.bench.Http;
import id.baku.bench.load.Act;
import id.baku.bench.load.ClosedLoop;
import id.baku.bench.load.Measured;
import id.baku.bench.load.OpenLoop;
import id.baku.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures every operation of the public on the nation and prints the table. */
public final class NationalBench {

  private static final double ARRIVALS_PER_SECOND = 20;
  private static final int CONNECTIONS = 16;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration A_WHILE = Duration.ofSeconds(3);

  private final Duration howLong;
  private final String only;
  private final NationalStage stage;

  private NationalBench(int services, int seconds, String only) {
    this.howLong = Duration.ofSeconds(seconds);
    this.only = only;
    this.stage = new NationalStage(services);
  }

  /** Arguments: services (default 10,000), seconds a measurement (default 10), a word in the names of the operations wanted (default all). */
  public static void run(String[] arguments) throws Exception {
    NationalBench bench = new NationalBench(arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("[._]", "")) : 10_000,
        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10, arguments.length > 2 ? arguments[2] : "");
    bench.stage.withDatabase(database -> bench.stage.withServer(database, server -> bench.measure(database, server)));
  }

  private void measure(EmbeddedDatabase database, BenchServer server) throws Exception {
    try (Alone alone = new Alone(database.url(), EmbeddedDatabase.APP, database.appPassword()); SearchAlone engine = searchAlone()) {
      String before = NationalStage.load();
      Operations operations = new Operations(stage.nation(), new Http(server.address()), alone, engine);
      Operation empty = operations.emptyMethod();
      List<Operation> all = Stream.concat(Stream.of(empty, operations.staticFile()), operations.all().stream())
          .filter(one -> one.name().contains(only)).toList();
      for (Operation operation : all) {
        closed(operation.act(), WARM_UP);
      }
      Report report = new Report();
      for (Operation operation : all) {
        NationalStage.say(report.row(operation.name(), measure(operation, empty, server)));
      }
      System.out.println(conditions(server, database, before) + "\n\n" + report.text());
    }
  }

  private SearchAlone searchAlone() throws IOException {
    Path copy = Files.createTempDirectory(stage.homeFolder(), "index-alone-");
    try (Stream<Path> served = Files.list(stage.indexes())) {
      return new SearchAlone(served.filter(Files::isDirectory).max(Comparator.comparing(Path::toString)).orElseThrow(), copy,
          stage.root().resolve("tenants/_default"), stage.nation(), LocalDate.now(ZoneId.of("Asia/Jakarta")));
    }
  }

  /** The limits are measured right beside the operation, since what else runs on the machine changes. */
  private Report.Figures measure(Operation operation, Operation empty, BenchServer server) throws InterruptedException {
    closed(operation.act(), WARM_UP);
    Measured open = new OpenLoop(ARRIVALS_PER_SECOND).run(operation.act(), howLong);
    Measured nothing = closed(empty.act(), A_WHILE);
    Duration cpuBefore = server.cpu();
    Measured closed = closed(operation.act(), howLong);
    Duration cpu = server.cpu().minus(cpuBefore);
    Measured alone = operation.alone() == null ? null : closed(operation.alone(), A_WHILE);
    return new Report.Figures(open, closed, nothing, alone, cpu);
  }

  private static Measured closed(Act act, Duration howLong) throws InterruptedException {
    return new ClosedLoop(CONNECTIONS).run(act, howLong);
  }

  private String conditions(BenchServer server, EmbeddedDatabase database, String before) throws SQLException, IOException {
    try (Connection superuser = stage.superuser(database)) {
      return stage.conditions(superuser, before) + String.format(Locale.ROOT, """
           Open loop: %.0f arrivals/s, times from the intended start; closed loop: %d connections; %d s each.
          Memory: Payara %d MB (anonymous), PostgreSQL %d MB (proportional); directory %s, of it indexes %s.""",
          ARRIVALS_PER_SECOND, CONNECTIONS, howLong.toSeconds(), Memory.anonymous(server.process()),
          Memory.proportional(database.process().orElseThrow()),
          NationalStage.one(superuser, "select pg_size_pretty(pg_total_relation_size('directory_entry'))"),
          NationalStage.one(superuser, "select pg_size_pretty(pg_indexes_size('directory_entry'))"));
    }
  }
}
