package id.baku.e2e.product;

import id.baku.launcher.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The launcher as a child process. It is started as the script {@code baku} starts it, but not by the script, which would build first what the Maven
 * run around these tests has just built.
 */
public record Started(Process launcher, Path home, Path output) {

  private static final String READY = "Ctrl-C stops it.";
  private static final long START_SECONDS = 400;
  private static final long END_SECONDS = 60;

  /** Returns when it is ready. */
  static Started now() {
    try {
      Path module = module();
      Path target = Files.createDirectories(module.resolve("target"));
      Path home = Files.createTempDirectory(target, "home-");
      Path output = target.resolve("baku-run.log");
      Path root = root();
      Path tenants = Tenants.of(root, home.resolve("tenants"));
      Files.writeString(home.resolve("demo-accounts.json"), People.drawn());
      var started = new Started(launch(root, home, tenants, output), home, output);
      Runtime.getRuntime().addShutdownHook(new Thread(started.launcher::destroy));
      started.awaitReady();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it as Ctrl-C would, and looks whether anything is left of it. */
  void end(List<ProcessHandle> processes) {
    launcher.destroy();
    try {
      boolean gone = launcher.waitFor(END_SECONDS, TimeUnit.SECONDS);
      List<ProcessHandle> left = processes.stream().filter(ProcessHandle::isAlive).toList();
      left.forEach(ProcessHandle::destroyForcibly);
      if (!gone || !left.isEmpty()) throw new IllegalStateException("Still running after the end: " + left + "; its output: " + Files.readString(output));
      deleteHome();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process launch(Path root, Path home, Path tenants, Path output) throws IOException {
    Path built = root.resolve("ear/launcher/target");
    var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx512m", "-Dbaku.root=" + root, "-cp", built.resolve("classes") + ":" + Files.readString(built.resolve("class.path")).strip(),
        "id.baku.launcher.Main", "run");
    program.environment().keySet().removeIf(name -> name.startsWith("BAKU_"));
    program.environment().putAll(Map.of("BAKU_HOME", home.toString(), "BAKU_HTTP_PORT", String.valueOf(new Ports().next()),
        "BAKU_TENANTS", tenants.toString(), "BAKU_SMTP_URL", Mailbox.address()));
    return program.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!Files.readString(output).contains(READY)) {
      if (!launcher.isAlive()) throw new IllegalStateException("./baku run ended: " + Files.readString(output));
      if (System.nanoTime() > end) {
        launcher.destroy();
        throw new IllegalStateException("./baku run was not ready within " + START_SECONDS + " s: " + Files.readString(output));
      }
      Thread.sleep(200);
    }
  }

  /** This module's directory, whether Maven or an editor started the tests. */
  static Path module() {
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      if (Files.isRegularFile(dir.resolve("baku"))) return dir.resolve("ear/e2e");
    }
    throw new IllegalStateException("These tests run inside the sources of Baku.");
  }

  /** The sources. */
  public static Path root() {
    return module().getParent().getParent();
  }

  /** Whether Baku comes with this agency; others are made by tests. */
  public static boolean ships(String agency) {
    return Files.isDirectory(root().resolve("tenants").resolve(agency));
  }

  private void deleteHome() throws IOException {
    try (var paths = Files.walk(home)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
