package id.baku.bench.national;

import id.baku.bench.Http;
import id.baku.launcher.DomainPorts;
import id.baku.launcher.EmbeddedDatabase;
import id.baku.launcher.Home;
import id.baku.launcher.PayaraDomain;
import id.baku.launcher.PlainFailure;
import id.baku.launcher.Ports;
import id.baku.launcher.Readiness;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application server, started on a database as {@code ./baku run} starts it, without agencies of its own. */
final class BenchServer implements AutoCloseable {

  private static final long READY_WITHIN_MINUTES = 20;
  private static final int OK = 200;
  /** Worth nothing: what it seals is invented. Always the same, since the database stays. */
  private static final String SECRET_KEY = "ba".repeat(32);

  private final PayaraDomain domain;

  private BenchServer(PayaraDomain domain) {
    this.domain = domain;
  }

  /** @param index folder of the server's indexes, which stays beside the database it was made of */
  static BenchServer start(Home home, Path root, EmbeddedDatabase database, Path index) throws IOException, InterruptedException {
    DomainPorts ports = DomainPorts.around(new Ports().next());
    URI address = URI.create("http://127.0.0.1:" + ports.http());
    PayaraDomain.endServerOf(home.payara());
    PayaraDomain domain = PayaraDomain.prepare(home.payara(), ports, address);
    domain.protectAdministration();
    Path ear = root.resolve("ear/target/baku.ear");
    boolean deployed = domain.keepsOnly(ear);
    BenchServer server = new BenchServer(domain);
    try {
      domain.start(Map.of("BAKU_DB_URL", database.url(), "BAKU_DB_USER", EmbeddedDatabase.APP, "BAKU_DB_PASSWORD", database.appPassword(),
          "BAKU_TENANTS", referenceOnly(root.resolve("tenants"), home.dir().resolve("tenants")).toString(), "BAKU_PUBLIC_URL", address.toString(),
          "BAKU_DEMO", "false", "BAKU_INDEX", index.toString(), "BAKU_SECRET_KEY", SECRET_KEY));
      if (!deployed) {
        domain.deploy(ear);
      }
      server.waitUntilReady();
      return server;
    } catch (IOException | InterruptedException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + domain.ports().http());
  }

  ProcessHandle process() {
    return domain.process().orElseThrow(() -> new PlainFailure("The server has ended; its log is " + domain.log() + "."));
  }

  /** Time of processors the server has used so far. */
  Duration cpu() {
    return process().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The reference data of all agencies, and none of the agencies. */
  private static Path referenceOnly(Path tenants, Path copy) throws IOException {
    for (String folder : new String[] {"_default", "schema"}) {
      Files.createDirectories(copy.resolve(folder));
      try (Stream<Path> files = Files.list(tenants.resolve(folder))) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(folder).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return copy;
  }

  /** Ready for everything, searches included: the index of a nation takes minutes when it is made anew. */
  private void waitUntilReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(READY_WITHIN_MINUTES);
    Http http = new Http(address());
    while (!Readiness.ask(address().toString()).ready() || http.get("/api/v1/search?q=surat").status() != OK) {
      process();
      if (System.nanoTime() > end) {
        throw new PlainFailure("The application was not ready in time; its log is " + domain.log() + ".");
      }
      Thread.sleep(500);
    }
  }

  @Override
  public void close() {
    domain.stop();
  }
}
