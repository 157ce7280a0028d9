package id.baku.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked from the jar they come in. */
final class PostgresBinaries {

  private static final Logger LOG = Logger.getLogger(PostgresBinaries.class.getName());

  private final Path dir;
  private final boolean asRoot;

  private PostgresBinaries(Path dir, boolean asRoot) {
    this.dir = dir;
    this.asRoot = asRoot;
  }

  static PostgresBinaries unpackedIn(Path dir) throws IOException {
    if (!Files.isDirectory(dir)) unpack(dir);
    boolean asRoot = isRoot();
    if (asRoot && !canLeaveRoot()) {
      throw new PlainFailure("PostgreSQL refuses to run as root and this machine does not let root step down (unshare -U); "
          + "run Baku as an ordinary user, or use your own PostgreSQL with BAKU_DB_URL.");
    }
    return new PostgresBinaries(dir, asRoot);
  }

  /** Runs one of them to its end. Root steps into a user namespace where it is nobody, because PostgreSQL refuses root. */
  void run(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (asRoot) command.addAll(List.of("unshare", "-U"));
    command.add(dir.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(program, ".log");   // a pipe would be inherited by the server and never end
    try {
      int exitCode = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
      String printed = Files.readString(output, StandardCharsets.UTF_8);
      LOG.info(() -> program + ": " + printed);
      if (exitCode != 0) throw new IOException(LogTail.lastComplaint(output).orElse(program + " ended with code " + exitCode));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(program + " was interrupted", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static void unpack(Path target) throws IOException {
    String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
    Path draft = Files.createTempDirectory(Files.createDirectories(target.toAbsolutePath().getParent()), ".binaries-");
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new PlainFailure("There is no embedded PostgreSQL for this machine (" + System.getProperty("os.name") + ", "
            + System.getProperty("os.arch") + "); use your own with BAKU_DB_URL.");
      }
      var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) unpack(entry, tar, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      PayaraDistribution.deleteTree(draft);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
    Path path = into.resolve(entry.getName()).normalize();
    if (!path.startsWith(into)) throw new IOException("The archive wants to write outside its directory: " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, path);
      if ((entry.getMode() & 0100) != 0) path.toFile().setExecutable(true, false);
    }
  }

  private static String system() {
    return System.getProperty("os.name").startsWith("Mac") ? "darwin" : System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
  }

  private static String architecture() {
    String name = System.getProperty("os.arch");
    if (name.equals("amd64") || name.equals("x86_64")) return "x86_64";
    return name.equals("aarch64") ? "arm_64" : name;
  }

  private static boolean isRoot() throws IOException {
    return answer("id", "-u").equals("0");
  }

  private static boolean canLeaveRoot() {
    try {
      return !answer("unshare", "-U", "id", "-u").equals("0");
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private static String answer(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() != 0) throw new IOException(String.join(" ", command) + " failed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return printed;
  }
}
