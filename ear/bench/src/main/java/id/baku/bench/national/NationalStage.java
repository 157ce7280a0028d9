package id.baku.bench.national;

import id.baku.bench.nation.Nation;
import id.baku.launcher.EmbeddedDatabase;
import id.baku.launcher.FreeSpace;
import id.baku.launcher.Home;
import id.baku.launcher.HomeLock;
import id.baku.launcher.Migration;
import id.baku.launcher.Ports;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Where it is measured: a database of the nation in a home of its own, loaded if it is not there, and a server on it; ends what it has started. */
final class NationalStage {

  private static final long MEGABYTES_AT_LEAST = 2_500;
  private static final double MEGABYTES_A_SERVICE = 0.014;

  /** Loggers that would talk between the rows of the table. */
  private static final List<Logger> QUIET = Stream.of("id.baku.launcher", "org.flywaydb").map(Logger::getLogger).toList();

  private final int services;
  private final Nation nation;
  private final Path root;
  private final Home home;
  private final Path data;

  NationalStage(int services) {
    this.services = services;
    this.nation = Nation.of(Nation.USUAL_SEED, services);
    this.root = Path.of(System.getProperty("baku.root", ".")).toAbsolutePath().normalize();
    this.home = new Home(Path.of(Home.of(System.getenv()).dir() + "-bench"));
    this.data = home.dir().resolve("postgresql-" + services + "-" + nation.seed());
  }

  /** What is done with a database. */
  @FunctionalInterface
  interface OnDatabase {
    void run(EmbeddedDatabase database) throws Exception;
  }

  /** What is done with a server. */
  @FunctionalInterface
  interface OnServer {
    void run(BenchServer server) throws Exception;
  }

  void withDatabase(OnDatabase work) throws Exception {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    home.create();
    try (HomeLock lock = HomeLock.acquire(home)) {
      boolean loaded = Files.exists(data.resolve("loaded"));
      FreeSpace.require(home.dir(), loaded ? MEGABYTES_AT_LEAST : MEGABYTES_AT_LEAST + (long) (services * MEGABYTES_A_SERVICE));
      EmbeddedDatabase.endServerIn(data);
      try (EmbeddedDatabase database = EmbeddedDatabase.start(data, new Ports().next())) {
        var hook = new Thread(database::close);
        Runtime.getRuntime().addShutdownHook(hook);
        Migration.run(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword(), EmbeddedDatabase.APP);
        once("loaded", database, superuser -> new NationalLoader(database.url(), UUID.randomUUID().toString(), progress()).load(nation, superuser));
        work.run(database);
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  void withServer(EmbeddedDatabase database, OnServer work) throws Exception {
    long begin = System.nanoTime();
    try (BenchServer server = BenchServer.start(home, root, database, indexes())) {
      var hook = new Thread(server::close);
      Runtime.getRuntime().addShutdownHook(hook);
      say("ready after " + (System.nanoTime() - begin) / 1_000_000_000 + " s at " + server.address());
      work.run(server);
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  /** What is brought into the database as its superuser. */
  @FunctionalInterface
  interface Loading {
    void run(Connection superuser) throws Exception;
  }

  /** Loads something that is not there yet. @param mark file beside the data that says it is */
  void once(String mark, EmbeddedDatabase database, Loading loading) throws Exception {
    if (Files.exists(data.resolve(mark))) {
      return;
    }
    long begin = System.nanoTime();
    try (Connection superuser = superuser(database)) {
      loading.run(superuser);
    }
    Files.writeString(data.resolve(mark), services + "\n");
    say(mark + " in " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
  }

  private LongConsumer progress() {
    AtomicLong done = new AtomicLong();
    return more -> say("loaded " + done.addAndGet(more) + " of " + services);
  }

  Connection superuser(EmbeddedDatabase database) throws IOException, SQLException {
    var passwords = new Properties();
    passwords.load(new StringReader(Files.readString(data.resolve("passwords.properties"))));
    return DriverManager.getConnection(database.url(), "postgres", passwords.getProperty("superuser"));
  }

  /** Of the first row the first column. */
  static String one(Connection connection, String question) throws SQLException {
    try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** What was measured, of which version, when, on what. @param before load of the machine at the beginning */
  String conditions(Connection superuser, String before) throws SQLException, IOException {
    return String.format(Locale.ROOT, """
        %,d services of %,d agencies (seed %d), %s, commit %s. %d cores shared by client, server and database; load %s at the beginning, %s at
        the end. Java %s, %s, Payara %s.""", services, nation.agencies().size(), nation.seed(), LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
        commit(), Runtime.getRuntime().availableProcessors(), before, load(), System.getProperty("java.version"),
        one(superuser, "select split_part(version(), ' on ', 1)"), home.payara().getFileName().toString().replace("payara-", ""));
  }

  /** Processes that run or wait, over the last minute. */
  static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
  }

  private String commit() {
    try {
      Process git = new ProcessBuilder("git", "-C", root.toString(), "rev-parse", "--short", "HEAD").redirectErrorStream(true).start();
      String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return git.waitFor() == 0 ? answer : "unknown";
    } catch (IOException noGit) {
      return "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }

  static void say(String line) {
    System.err.println(line);
  }

  Nation nation() {
    return nation;
  }

  Path root() {
    return root;
  }

  Path homeFolder() {
    return home.dir();
  }

  /** Folder of the server's indexes. */
  Path indexes() {
    return data.resolveSibling(data.getFileName().toString().replace("postgresql", "index"));
  }
}
