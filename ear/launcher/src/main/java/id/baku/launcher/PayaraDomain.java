package id.baku.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/** One unpacked Payara with one domain ({@code domain1}) that listens on loopback only, unless its pages are told to listen elsewhere. */
public final class PayaraDomain {

  public static final String NAME = "domain1";

  /** The C library gives each of many threads an arena of its own, and keeps what it once held; two are enough for two processors. */
  private static final Map<String, String> FRUGAL = Map.of("MALLOC_ARENA_MAX", "2");
  private static final Logger LOG = Logger.getLogger(PayaraDomain.class.getName());
  private static final String APPLICATION = "baku";
  private static final Duration SHUTDOWN = Duration.ofSeconds(20);

  private final Path payara;
  private final DomainPorts ports;
  private final Asadmin asadmin;
  private ServerLog sinceStart;

  private PayaraDomain(Path payara, Path programs, DomainPorts ports) {
    this.payara = payara;
    this.ports = ports;
    this.asadmin = new Asadmin(programs);
  }

  /**
   * Unpacks the server if it is not there and writes the domain's configuration; the server must not be running.
   *
   * @param payara the directory that is or becomes the server's home, or at least its domain's where the programs are part of an image
   * @param publicUrl where people reach it
   */
  public static PayaraDomain prepare(Path payara, DomainPorts ports, URI publicUrl) {
    try {
      Path programs = PayaraDistribution.install(PayaraDistribution.path(), payara);
      var domain = new PayaraDomain(payara, programs, ports);
      DomainXml.read(domain.configuration()).configure(ports).namedInRedirects(publicUrl.getAuthority()).write();
      return domain;
    } catch (IOException e) {
      throw new PlainFailure("The server could not be prepared in " + payara + ": " + e.getMessage() + ".", e);
    }
  }

  /** Pages alone may be asked for from outside, by a container's address; everything else stays on loopback. The server must not be running. */
  void listenForPagesOn(String address) {
    try {
      DomainXml.read(configuration()).pagesOn(address).write();
    } catch (IOException e) {
      throw new PlainFailure("The server's configuration cannot be written: " + e.getMessage() + ".", e);
    }
  }

  public DomainPorts ports() {
    return ports;
  }

  public Path log() {
    return directory().resolve("logs/server.log");
  }

  /** Puts a drawn password on the administration port, which is open to every account of the machine otherwise. The server must not be running. */
  public void protectAdministration() {
    try {
      AdminPassword.draw(directory().resolve("config"), adminPassword());
    } catch (IOException e) {
      throw new PlainFailure("The server's configuration cannot be written: " + e.getMessage() + ".", e);
    }
  }

  /** Starts the server; returns when it takes commands, which is before a deployed application answers. */
  public void start(Map<String, String> environment) {
    try {
      sinceStart = ServerLog.fromNow(log());
    } catch (IOException e) {
      throw new PlainFailure("The server's log cannot be read: " + e.getMessage() + ".", e);
    }
    Map<String, String> all = new HashMap<>(FRUGAL);
    all.putAll(environment);
    run(all, "start-domain", "--domaindir", directory().getParent().toString(), NAME)
        .ifPresent(reason -> {
          throw new PlainFailure("The server did not start: " + reason + " (log: " + log() + ").");
        });
  }

  /** Deploys the EAR, over an older one if there is one. Always after a start: deploying in the post-boot phase deadlocks in this version. */
  public void deploy(Path ear) {
    var command = new ArrayList<>(List.of("--host", "127.0.0.1", "--port", String.valueOf(ports.admin()), "--interactive=false"));
    if (Files.exists(adminPassword())) command.addAll(List.of("--user", "admin", "--passwordfile", adminPassword().toString()));
    command.addAll(List.of("deploy", "--force=true", "--name", APPLICATION, ear.toString()));
    run(Map.of(), command.toArray(String[]::new))
        .ifPresent(reason -> {
          throw new PlainFailure("The application did not start: " + whyLoadingFailed().orElse(reason) + " (log: " + log() + ").");
        });
    try {
      Files.writeString(deployedFingerprint(), Fingerprint.ofFile(ear));
    } catch (IOException e) {
      LOG.warning("cannot remember what was deployed, the next start will deploy again: " + e);
    }
  }

  /**
   * Whether exactly this EAR is deployed and will come up with the server. If another one is, it is taken out of the configuration: a
   * build that does not fit the migrated database must not start even once. The server must not be running.
   */
  public boolean keepsOnly(Path ear) {
    try {
      DomainXml configuration = DomainXml.read(configuration());
      boolean same = configuration.hasApplication(APPLICATION) && Files.exists(deployedFingerprint())
          && Files.readString(deployedFingerprint()).equals(Fingerprint.ofFile(ear));
      if (!same) {
        Files.deleteIfExists(deployedFingerprint());
        configuration.withoutApplication(APPLICATION).write();
        for (String place : List.of("applications", "generated")) PayaraDistribution.deleteTree(directory().resolve(place));
      }
      return same;
    } catch (IOException e) {
      throw new PlainFailure("The server's configuration cannot be read: " + e.getMessage() + ".", e);
    }
  }

  /** Why the application that came up with the server did not; nothing while it may still come. */
  Optional<String> whyLoadingFailed() {
    return sinceStart.whyLoadingFailed();
  }

  /** The server's process, found by the domain directory in its command line. */
  public Optional<ProcessHandle> process() {
    return serverOf(payara);
  }

  public void stop() {
    endServerOf(payara);
  }

  /** As {@link #stop()}, for a server that an earlier program left behind: needs nothing but the directory. */
  public static boolean endServerOf(Path payara) {
    Optional<ProcessHandle> server = serverOf(payara);
    server.ifPresent(process -> ProcessTable.end(process, SHUTDOWN));
    return server.isPresent();
  }

  private static Optional<ProcessHandle> serverOf(Path payara) {
    String instance = "-Dcom.sun.aas.instanceRoot=" + directoryIn(payara) + " ";
    return ProcessTable.matching(line -> line.contains(instance)).findFirst();
  }

  /** @return why it failed, in the server's words */
  private Optional<String> run(Map<String, String> environment, String... arguments) {
    try {
      Asadmin.Outcome outcome = asadmin.run(environment, List.of(arguments));
      LOG.info(() -> "asadmin " + String.join(" ", arguments) + "\n" + outcome.output());
      return outcome.succeeded() ? Optional.empty() : Optional.of(ServerMessage.reason(outcome.output()));
    } catch (IOException e) {
      return Optional.of(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  private Path directory() {
    return directoryIn(payara);
  }

  private static Path directoryIn(Path payara) {
    return payara.resolve(PayaraDistribution.DOMAINS).resolve(NAME);
  }

  private Path configuration() {
    return directory().resolve("config/domain.xml");
  }

  private Path adminPassword() {
    return directory().resolve("config/admin-password");
  }

  private Path deployedFingerprint() {
    return directory().resolve("config/deployed.sha256");
  }
}
