package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The launcher as a process of its own, started the way the script starts it, with its own data directory and port. Like a program in a terminal it
 * heeds Ctrl-C, even if these tests run in the background and do not, and has a process group of its own to which the key is sent.
 */
final class LauncherProgram {

  private final Path home;
  private final int port;
  private final Path output;
  private String disk;
  private Process process;

  LauncherProgram(Path home, int port) throws IOException {
    this.home = home;
    this.port = port;
    this.output = Files.createTempFile("launcher", ".out");
  }

  /** Its data directory becomes a disk of this size ("100m"), which it alone sees and which is gone when it ends. */
  LauncherProgram onDiskOf(String size) throws IOException {
    Files.createDirectories(home);
    disk = size;
    return this;
  }

  /** What it sees as its data directory, for others. */
  Path itsHome() {
    return Path.of("/proc", String.valueOf(pid()), "root").resolve(home.toString().substring(1));
  }

  LauncherProgram begin(String... command) throws IOException {
    return begin(Map.of(), command);
  }

  LauncherProgram begin(Map<String, String> environment, String... command) throws IOException {
    Path target = Path.of("target").toAbsolutePath();
    var line = new ArrayList<String>();
    if (disk != null) {
      line.addAll(List.of("unshare", "--mount", "--map-root-user", "sh", "-c",
          "mount -t tmpfs -o size=" + disk + " none \"$BAKU_HOME\" && exec \"$@\"", "sh"));
    }
    line.addAll(List.of("setsid", "env", "--default-signal=INT", Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
        "-Dbaku.root=" + target.getParent().getParent().getParent(),
        "-cp", target.resolve("classes") + ":" + Files.readString(target.resolve("class.path")).strip(), Main.class.getName()));
    line.addAll(List.of(command));
    var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("BAKU_"));
    builder.environment().putAll(Map.of("BAKU_HOME", home.toString(), "BAKU_HTTP_PORT", String.valueOf(port)));
    builder.environment().putAll(environment);
    process = builder.start();
    return this;
  }

  /** Waits until it printed these words or ended. */
  LauncherProgram until(String words, Duration patience) throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    while (!output().contains(words)) {
      if (!process.isAlive() || System.nanoTime() > end) throw new AssertionError("\"" + words + "\" did not come: " + output());
      Thread.sleep(100);
    }
    return this;
  }

  int exitCode(Duration patience) throws InterruptedException, IOException {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError("still running: " + output());
    return process.exitValue();
  }

  /** SIGTERM, to the launcher alone. */
  void terminate() {
    process.destroy();
  }

  void ctrlC() throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-INT", "--", "-" + pid()).inheritIO().start().waitFor()).isZero();
  }

  long pid() {
    return process.pid();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  String output() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
