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
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./baku run}: brings everything up in order, says where, and stays until something ends it. */
final class RunCommand {

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final Duration STEP_ENDS_WITHIN = Duration.ofSeconds(30);
  private static final long SPACE_NEEDED_MB = 200;
  private static final long SPACE_NEEDED_FIRST_MB = 1024;

  private final Home home;
  private final Path root;
  private final Settings settings;
  private final Progress progress = new Progress(System.out);
  private HomeLock lock;
  private volatile boolean stopping;
  private final CountDownLatch begunNoMore = new CountDownLatch(1);

  RunCommand(Home home, Path root, Settings settings) {
    this.home = home;
    this.root = root;
    this.settings = settings;
  }

  void run() throws Exception {
    Path ear = root.resolve("ear/target/baku.ear");
    if (!Files.isReadable(ear)) throw new PlainFailure("There is no " + ear + "; build it with mvn package.");
    lock = HomeLock.acquire(home);
    var hook = new Thread(this::stopFromOutside, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      progress.say("Baku, data in " + home.dir());
      if (Leftovers.exist(home)) step("clearing an earlier start", () -> Leftovers.clear(home));
      refuseWhatCannotWork();
      start(ear).join();
      if (!stopping) throw new PlainFailure("A server ended by itself; its log is in " + home.dir() + ".");
    } catch (Exception failure) {
      if (stopping || !dismissed(hook)) return;   // a consequence of being stopped, not news
      boolean full = FreeSpace.isTheReasonOf(failure) || FreeSpace.isUsedUp(home.dir());
      stop();
      throw full ? FreeSpace.isFull(home.dir(), failure) : failure;
    } finally {
      begunNoMore.countDown();
    }
  }

  /** False when an end from outside is under way already. */
  private static boolean dismissed(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      return false;
    }
  }

  /**
   * Ctrl-C, {@code ./baku stop}, the end of the machine. The main thread may be in the middle of a step, unpacking or about to start a server: what
   * it starts is ended until it starts nothing more, and only then is swept up what it left.
   */
  private void stopFromOutside() {
    stopping = true;
    progress.say("\nStopping ...");
    long end = System.nanoTime() + STEP_ENDS_WITHIN.toNanos();
    try {
      do Leftovers.endProcesses(home);
      while (!begunNoMore.await(200, TimeUnit.MILLISECONDS) && System.nanoTime() < end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop();
    progress.say("Stopped.");
  }

  /** The same sweep that clears a killed start: there is one way to end everything, and it needs no memory of what was begun. */
  private void stop() {
    Leftovers.clear(home);
    lock.close();
  }

  private <T> T step(String name, Callable<T> work) throws Exception {
    if (stopping) throw new PlainFailure("Stopped.");
    return progress.step(name, work);
  }

  private void refuseWhatCannotWork() throws IOException {
    if (!Ports.isFree(settings.httpPort())) {
      throw new PlainFailure("Port " + settings.httpPort() + " of 127.0.0.1 is taken by another program; choose another with BAKU_HTTP_PORT.");
    }
    settings.index().ifPresent(RunCommand::requireWritable);
    FreeSpace.require(home.dir(), Files.isDirectory(home.payara()) ? SPACE_NEEDED_MB : SPACE_NEEDED_FIRST_MB);
  }

  private static void requireWritable(Path index) {
    try {
      Files.delete(Files.createTempFile(Files.createDirectories(index), ".writable", ""));
    } catch (IOException e) {
      throw new PlainFailure("BAKU_INDEX is " + index + ", where nothing can be written (" + e + ").", e);
    }
  }

  /** @return completes when one of the servers is gone */
  private CompletableFuture<ProcessHandle> start(Path ear) throws Exception {
    RunRecord starting = RunRecord.ofThisProcess(settings.address());
    starting.write(home);
    Database database = settings.external().isPresent() ? Database.of(settings.external().get())
        : Database.of(step("PostgreSQL", () -> EmbeddedDatabase.start(home.database(), new Ports().next())));
    RunRecord record = starting.withDatabase(database);
    record.write(home);
    step("database schema", database::migrate);

    PayaraDomain domain = step("preparing the server",
        () -> PayaraDomain.prepare(home.payara(), DomainPorts.around(settings.httpPort()), settings.publicUrl()));
    domain.listenForPagesOn(settings.httpAddress());
    domain.protectAdministration();
    boolean deployed = domain.keepsOnly(ear);
    List<JsonObject> accounts = settings.demo() ? DemoAccounts.drawnIn(home.demoAccounts()) : List.of();
    step("starting the server", () -> {
      domain.start(environment(database));
      return null;
    });
    record.withPayara(domain.process()).write(home);
    if (!deployed) {
      step("deploying", () -> {
        domain.deploy(ear);
        return null;
      });
    }
    step("loading tenants", () -> untilReady(domain));
    say(accounts);
    return firstEndOf(domain.process(), database.process());
  }

  private static CompletableFuture<ProcessHandle> firstEndOf(Optional<ProcessHandle> one, Optional<ProcessHandle> other) {
    var ends = Stream.of(one, other).flatMap(Optional::stream).map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.anyOf(ends).thenApply(ProcessHandle.class::cast);
  }

  private Map<String, String> environment(Database database) throws IOException {
    Map<String, String> environment = new HashMap<>(SecretKey.environment(home, System.getenv()));
    environment.putAll(Map.of(
        "BAKU_DB_URL", database.url(), "BAKU_DB_USER", database.app().role(), "BAKU_DB_PASSWORD", database.app().password(),
        "BAKU_TENANTS", settings.tenants().toString(), "BAKU_PUBLIC_URL", settings.publicUrl().toString(),
        "BAKU_DEMO", String.valueOf(settings.demo()), "BAKU_DEMO_FILE", home.demoAccounts().toString(),
        "BAKU_SEEN_TRAILS", System.getenv().getOrDefault("BAKU_SEEN_TRAILS", home.seenTrails().toString())));
    settings.index().ifPresent(index -> environment.put("BAKU_INDEX", index.toString()));
    return environment;
  }

  private String untilReady(PayaraDomain domain) throws InterruptedException {
    long end = System.nanoTime() + READY_WITHIN.toNanos();
    Readiness last = null;
    while (System.nanoTime() < end) {
      last = Readiness.ask(settings.address());
      if (last.ready()) return null;
      last.note().ifPresent(progress::note);
      last.problem().ifPresent(sentence -> {
        throw new PlainFailure(sentence);
      });
      domain.whyLoadingFailed().ifPresent(reason -> {
        throw new PlainFailure("The application did not start: " + reason + " (log: " + domain.log() + ").");
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
      progress.say("  (*) after the password a code is asked for: ./baku totp EMAIL prints it; each is good once, the next comes within 30 s");
    }
    progress.say("  Ctrl-C stops it.");
  }
}
