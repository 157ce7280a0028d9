package id.baku.bench.national;

import id.baku.bench.Http;
import id.baku.bench.load.Act;
import id.baku.bench.load.ClosedLoop;
import id.baku.bench.load.Measured;
import id.baku.bench.load.OpenLoop;
import id.baku.bench.nation.Nation;
import id.baku.launcher.EmbeddedDatabase;
import id.baku.launcher.FreeSpace;
import id.baku.launcher.Home;
import id.baku.launcher.HomeLock;
import id.baku.launcher.Migration;
import id.baku.launcher.Ports;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Loads the nation if it is not there, starts Baku on it, measures every operation, prints the table, and ends what it has started. */
public final class NationalBench {

  private static final double ARRIVALS_PER_SECOND = 20;
  private static final int CONNECTIONS = 16;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration A_WHILE = Duration.ofSeconds(3);
  private static final long MEGABYTES_AT_LEAST = 2_500;
  private static final double MEGABYTES_A_SERVICE = 0.014;

  /** Loggers that would talk between the rows of the table. */
  private static final List<Logger> QUIET = Stream.of("id.baku.launcher", "org.flywaydb").map(Logger::getLogger).toList();

  private final int services;
  private final Duration howLong;
  private final String only;
  private final Path root;
  private final Home home;

  private NationalBench(int services, int seconds, String only) {
    this.services = services;
    this.howLong = Duration.ofSeconds(seconds);
    this.only = only;
    this.root = Path.of(System.getProperty("baku.root", ".")).toAbsolutePath().normalize();
    this.home = new Home(Path.of(Home.of(System.getenv()).dir() + "-bench"));
  }

  /** Arguments: services (default 10,000), seconds a measurement (default 10), a word in the names of the operations wanted (default all). */
  public static void run(String[] arguments) throws Exception {
    new NationalBench(arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("[._]", "")) : 10_000,
        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10, arguments.length > 2 ? arguments[2] : "").run();
  }

  private void run() throws Exception {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    Nation nation = Nation.of(Nation.USUAL_SEED, services);
    home.create();
    Path data = home.dir().resolve("postgresql-" + services + "-" + nation.seed());
    try (HomeLock lock = HomeLock.acquire(home)) {
      boolean loaded = Files.exists(data.resolve("loaded"));
      FreeSpace.require(home.dir(), loaded ? MEGABYTES_AT_LEAST : MEGABYTES_AT_LEAST + (long) (services * MEGABYTES_A_SERVICE));
      EmbeddedDatabase.endServerIn(data);
      try (EmbeddedDatabase database = EmbeddedDatabase.start(data, new Ports().next())) {
        var hook = new Thread(database::close);
        Runtime.getRuntime().addShutdownHook(hook);
        Migration.run(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword(), EmbeddedDatabase.APP);
        if (!loaded) {
          load(nation, database, data);
        }
        measure(nation, database, data);
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  private void load(Nation nation, EmbeddedDatabase database, Path data) throws Exception {
    long begin = System.nanoTime();
    AtomicLong done = new AtomicLong();
    try (Connection superuser = superuser(database, data)) {
      new NationalLoader(database.url(), UUID.randomUUID().toString(), more -> say("loaded " + done.addAndGet(more) + " of " + services))
          .load(nation, superuser);
    }
    Files.writeString(data.resolve("loaded"), services + "\n");
    say("loaded in " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
  }

  private void measure(Nation nation, EmbeddedDatabase database, Path data) throws Exception {
    long begin = System.nanoTime();
    Path indexes = data.resolveSibling(data.getFileName().toString().replace("postgresql", "index"));
    try (BenchServer server = BenchServer.start(home, root, database, indexes);
        Alone alone = new Alone(database.url(), EmbeddedDatabase.APP, database.appPassword());
        SearchAlone engine = searchAlone(indexes, nation)) {
      var hook = new Thread(server::close);
      Runtime.getRuntime().addShutdownHook(hook);
      say("ready after " + (System.nanoTime() - begin) / 1_000_000_000 + " s at " + server.address());
      String before = load();
      Operations operations = new Operations(nation, new Http(server.address()), alone, engine);
      Operation empty = operations.emptyMethod();
      List<Operation> all = Stream.concat(Stream.of(empty, operations.staticFile()), operations.all().stream())
          .filter(one -> one.name().contains(only)).toList();
      for (Operation operation : all) {
        closed(operation.act(), WARM_UP);
      }
      Report report = new Report();
      for (Operation operation : all) {
        say(report.row(operation.name(), measure(operation, empty, server)));
      }
      System.out.println(conditions(nation, server, database, data, before) + "\n\n" + report.text());
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private SearchAlone searchAlone(Path indexes, Nation nation) throws IOException {
    Path copy = Files.createTempDirectory(home.dir(), "index-alone-");
    try (Stream<Path> served = Files.list(indexes)) {
      return new SearchAlone(served.filter(Files::isDirectory).max(Comparator.comparing(Path::toString)).orElseThrow(), copy, root.resolve("tenants/_default"), nation,
          LocalDate.now(ZoneId.of("Asia/Jakarta")));
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

  private String conditions(Nation nation, BenchServer server, EmbeddedDatabase database, Path data, String before)
      throws SQLException, IOException {
    try (Connection superuser = superuser(database, data)) {
      return String.format(Locale.ROOT, """
          %,d services of %,d agencies (seed %d), %s, commit %s. %d cores shared by client, server and database; load %s at the beginning, %s at
          the end. Java %s, %s, Payara %s. Open loop: %.0f arrivals/s, times from the intended start; closed loop: %d connections; %d s each.
          Memory: Payara %d MB (anonymous), PostgreSQL %d MB (proportional); directory %s, of it indexes %s.""", services,
          nation.agencies().size(), nation.seed(), LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), commit(),
          Runtime.getRuntime().availableProcessors(), before, load(), System.getProperty("java.version"),
          one(superuser, "select split_part(version(), ' on ', 1)"), home.payara().getFileName().toString().replace("payara-", ""),
          ARRIVALS_PER_SECOND, CONNECTIONS, howLong.toSeconds(), Memory.anonymous(server.process()),
          Memory.proportional(database.process().orElseThrow()),
          one(superuser, "select pg_size_pretty(pg_total_relation_size('directory_entry'))"),
          one(superuser, "select pg_size_pretty(pg_indexes_size('directory_entry'))"));
    }
  }

  private static Connection superuser(EmbeddedDatabase database, Path data) throws IOException, SQLException {
    var passwords = new Properties();
    passwords.load(new StringReader(Files.readString(data.resolve("passwords.properties"))));
    return DriverManager.getConnection(database.url(), "postgres", passwords.getProperty("superuser"));
  }

  private static String one(Connection connection, String question) throws SQLException {
    try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
  }

  private String commit() {
    try {
      Process git = new ProcessBuilder("git", "-C", root.toString(), "rev-parse", "--short", "HEAD").redirectErrorStream(true).start();
      String answer = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
      return git.waitFor() == 0 ? answer : "unknown";
    } catch (IOException noGit) {
      return "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }

  private static void say(String line) {
    System.err.println(line);
  }
}
