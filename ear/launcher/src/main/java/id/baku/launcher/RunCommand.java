package id.baku.launcher;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code ./baku run}: brings everything up in order, says where, and stays until something ends it. */
final class RunCommand {

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final long SPACE_NEEDED_MB = 200;
  private static final long SPACE_NEEDED_FIRST_MB = 1024;

  private final Home home;
  private final Path root;
  private final Settings settings;
  private final Progress progress = new Progress(System.out);
  private final Running running = new Running();
  private RunRecord record;

  RunCommand(Home home, Path root, Settings settings) {
    this.home = home;
    this.root = root;
    this.settings = settings;
  }

  void run() throws Exception {
    Path ear = root.resolve("ear/target/baku.ear");
    if (!Files.isReadable(ear)) throw new PlainFailure("There is no " + ear + "; build it with mvn package.");
    running.add(HomeLock.acquire(home));
    var hook = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      progress.say("Baku, data in " + home.dir());
      if (Leftovers.exist(home)) progress.step("clearing an earlier start", () -> Leftovers.clear(home));
      refuseWhatCannotWork();
      record = new RunRecord(RunRecord.Started.of(ProcessHandle.current()), settings.address(), "", Optional.empty(), Optional.empty());
      CompletableFuture<ProcessHandle> end = start(ear);
      end.join();
      if (running.isClosed()) return;
      throw new PlainFailure("A server ended by itself; see " + home.logs() + " and the server's log.");
    } catch (Exception failure) {
      if (running.isClosed()) return;   // a consequence of being stopped, not news
      dismiss(hook);
      running.close();
      throw failure;
    }
  }

  /** The hook is for ends that come from outside; while such an end is under way it cannot be dismissed and does the work. */
  private static void dismiss(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // the hook is already at it
    }
  }

  private void refuseWhatCannotWork() throws IOException {
    if (!Ports.isFree(settings.httpPort())) {
      throw new PlainFailure("Port " + settings.httpPort() + " of 127.0.0.1 is taken by another program; choose another with BAKU_HTTP_PORT.");
    }
    FreeSpace.require(home.dir(), Files.isDirectory(home.payara()) ? SPACE_NEEDED_MB : SPACE_NEEDED_FIRST_MB);
  }

  /** @return completes when one of the servers is gone */
  private CompletableFuture<ProcessHandle> start(Path ear) throws Exception {
    Database database = database();
    record = new RunRecord(record.launcher(), record.address(), database.url(), record.postgresql(), record.payara())
        .withPostgresql(database.process());
    running.add(() -> Files.deleteIfExists(home.running()));
    record.write(home);
    progress.step("database schema", () -> told(Migration.run(database.url(), database.owner(), database.ownerPassword(), database.app())));

    PayaraDomain domain = progress.step("preparing the server", () -> PayaraDomain.prepare(home.payara(), DomainPorts.around(settings.httpPort())));
    boolean deployed = domain.keepsOnly(ear);
    List<JsonObject> accounts = settings.demo() ? DemoAccounts.drawnIn(home.demoAccounts()) : List.of();
    running.add(domain::stop);
    progress.step("starting the server", () -> {
      domain.start(environment(database));
      return null;
    });
    record = record.withPayara(domain.process());
    record.write(home);
    if (!deployed) {
      progress.step("deploying", () -> {
        domain.deploy(ear);
        return null;
      });
    }
    progress.step("loading tenants", () -> untilReady(domain));
    say(accounts);
    return CompletableFuture.anyOf(java.util.stream.Stream.concat(domain.process().stream(), database.process().stream())
        .map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)).thenApply(ProcessHandle.class::cast);
  }

  private Database database() throws Exception {
    if (settings.external().isPresent()) return Database.of(settings.external().get());
    return Database.of(progress.step("PostgreSQL", () -> running.add(EmbeddedDatabase.start(home.database(), new Ports().next()))));
  }

  private Map<String, String> environment(Database database) {
    var environment = new HashMap<>(Map.of(
        "BAKU_DB_URL", database.url(), "BAKU_DB_USER", database.app(), "BAKU_DB_PASSWORD", database.appPassword(),
        "BAKU_TENANTS", settings.tenants().toString(), "BAKU_PUBLIC_URL", settings.publicUrl(),
        "BAKU_DEMO", String.valueOf(settings.demo()), "BAKU_DEMO_FILE", home.demoAccounts().toString()));
    environment.put("BAKU_DB_OWNER", "");
    environment.put("BAKU_DB_OWNER_PASSWORD", "");   // the server is not to know the owner, not even by inheritance
    return environment;
  }

  private String untilReady(PayaraDomain domain) throws InterruptedException {
    long end = System.nanoTime() + READY_WITHIN.toNanos();
    Readiness last = null;
    while (System.nanoTime() < end) {
      last = Readiness.ask(settings.address());
      if (last.ready()) return null;
      last.problem().ifPresent(sentence -> {
        throw new PlainFailure(sentence);
      });
      if (domain.process().isEmpty()) throw new PlainFailure("The server ended while starting (log: " + domain.log() + ").");
      Thread.sleep(250);
    }
    throw new PlainFailure("The application was not ready within " + READY_WITHIN.toMinutes() + " minutes"
        + (last == null ? "" : last.note().map(note -> " (" + note + ")").orElse("")) + "; log: " + domain.log() + ".");
  }

  private void say(List<JsonObject> accounts) {
    progress.say("");
    progress.say("Baku is ready at " + settings.address() + "/");
    if (!accounts.isEmpty()) {
      progress.say("  Demo sign-ins at " + settings.address() + "/kelola/ (kept in " + home.demoAccounts() + "):");
      progress.say(DemoAccounts.table(accounts));
    }
    progress.say("  Ctrl-C stops it.");
  }

  private static String told(int migrations) {
    return migrations == 0 ? "nothing to migrate" : migrations + (migrations == 1 ? " migration" : " migrations");
  }

  private void stop() {
    progress.say("");
    progress.say("Stopping ...");
    running.close();
    progress.say("Stopped.");
  }
}
