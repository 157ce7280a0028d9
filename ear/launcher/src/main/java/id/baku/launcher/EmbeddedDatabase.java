package id.baku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A real PostgreSQL on 127.0.0.1 that lives in one directory: {@code binaries/}, {@code data/}, {@code passwords.properties}, {@code server.log}.
 * Roles: a superuser that is used here only, the schema's owner, and the server's role, which neither owns nor bypasses anything.
 *
 * <p>zonky's own starter is for tests (no fsync, no passwords); the data here is somebody's, so only its binaries are used.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  public static final String OWNER = "baku_owner";
  public static final String APP = "baku_app";
  public static final String NAME = "baku";

  private final PostgresBinaries binaries;
  private final Path data;
  private final int port;
  private final DatabasePasswords passwords;

  private EmbeddedDatabase(PostgresBinaries binaries, Path data, int port, DatabasePasswords passwords) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
    this.passwords = passwords;
  }

  /** Starts it, creating database and roles if they are missing; returns when it takes connections. */
  public static EmbeddedDatabase start(Path dir, int port) {
    try {
      Files.createDirectories(dir);
      DatabasePasswords passwords = DatabasePasswords.in(dir);
      var database = new EmbeddedDatabase(PostgresBinaries.unpackedIn(dir.resolve("binaries-" + Versions.of("postgresql"))), dir.resolve("data"), port, passwords);
      database.initialise(dir);
      database.run(dir.resolve("server.log"));
      try {
        database.createRoles();
      } catch (SQLException | RuntimeException e) {
        database.close();
        throw e;
      }
      return database;
    } catch (IOException | SQLException e) {
      throw new PlainFailure("PostgreSQL did not start in " + dir + ": " + e.getMessage() + ".", e);
    }
  }

  /** A connection string both roles use. */
  public String url() {
    return url(NAME);
  }

  public String ownerPassword() {
    return passwords.owner();
  }

  public String appPassword() {
    return passwords.app();
  }

  public int port() {
    return port;
  }

  public Optional<ProcessHandle> process() {
    return postmasterOf(data);
  }

  /** Stops it the fast way: open transactions are rolled back, everything committed is on disk. */
  @Override
  public void close() {
    endPostmasterOf(data);
  }

  /** For a server that an earlier program left behind: {@code dir} is what was given to {@link #start}. */
  public static boolean endServerIn(Path dir) {
    return endPostmasterOf(dir.resolve("data"));
  }

  static Optional<ProcessHandle> serverIn(Path dir) {
    return postmasterOf(dir.resolve("data"));
  }

  /** SIGINT is "fast shutdown" to PostgreSQL; Java itself can only send SIGTERM, which waits until every client is gone. */
  private static boolean endPostmasterOf(Path data) {
    Optional<ProcessHandle> postmaster = postmasterOf(data);
    postmaster.ifPresent(process -> {
      interrupt(process);
      if (!ProcessTable.ends(process, Duration.ofSeconds(20))) ProcessTable.end(process, Duration.ofSeconds(5));
    });
    return postmaster.isPresent();
  }

  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** PostgreSQL notes its process id in the first line of this file; the command line must agree that it is ours. */
  private static Optional<ProcessHandle> postmasterOf(Path data) {
    try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
      return lines.findFirst().map(String::strip).map(Long::parseLong)
          .flatMap(pid -> ProcessTable.alive(pid, line -> line.contains(data.toString())));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void initialise(Path dir) throws IOException {
    if (Files.exists(data.resolve("PG_VERSION"))) return;
    Path draft = dir.resolve("data.draft");
    PayaraDistribution.deleteTree(draft);
    Path password = dir.resolve("superuser.tmp");
    PrivateFile.write(password, passwords.superuser());
    try {
      binaries.run("initdb", "-D", draft.toString(), "-U", "postgres", "--pwfile", password.toString(), "--auth=scram-sha-256",
          "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions");
      Files.move(draft, data);
    } finally {
      Files.deleteIfExists(password);
    }
  }

  /** Loopback and no socket file: two data directories do not meet, and no path can get too long for a socket. */
  private void run(Path log) throws IOException {
    try {
      binaries.run("pg_ctl", "start", "-D", data.toString(), "-w", "-t", "60", "-l", log.toString(), "-o",
          "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c max_connections=60");
    } catch (IOException e) {
      close();
      throw new IOException(LogTail.lastComplaint(log).orElse(e.getMessage()), e);
    }
  }

  private void createRoles() throws SQLException {
    try (Connection superuser = DriverManager.getConnection(url("postgres"), "postgres", passwords.superuser())) {
      DatabaseRoles.create(superuser, OWNER, passwords.owner(), APP, passwords.app(), NAME);
    }
    try (Connection superuser = DriverManager.getConnection(url(), "postgres", passwords.superuser())) {
      DatabaseRoles.createExtensions(superuser);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
