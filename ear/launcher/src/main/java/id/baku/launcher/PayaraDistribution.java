package id.baku.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server as Maven fetched it: one zip in the local repository, or the directory into which an image has unpacked it. The build notes which beside
 * this program, in {@code payara.path}.
 */
public final class PayaraDistribution {

  static final Path DOMAINS = Path.of("glassfish", "domains");

  private PayaraDistribution() {}

  public static Path path() {
    try {
      Path built = Path.of(PayaraDistribution.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
      Path distribution = Path.of(Files.readString(built.resolve("payara.path")).strip());
      if (Files.isReadable(distribution)) return distribution;
      throw new PlainFailure("The Payara distribution is no longer at " + distribution + "; build again with mvn package -pl ear/launcher -am.");
    } catch (IOException | URISyntaxException e) {
      throw new PlainFailure("The launcher is not built; build it with mvn package -pl ear/launcher -am.", e);
    }
  }

  /**
   * Puts into the target what a server needs there: everything out of a zip; of an unpacked distribution, which may be read-only, the domains alone.
   * Works beside the target and renames, so that a target that exists is always whole.
   *
   * @return where the server's programs lie: the target or the unpacked distribution
   */
  static Path install(Path distribution, Path target) throws IOException {
    boolean unpacked = Files.isDirectory(distribution);
    if (!Files.isDirectory(target)) {
      Path draft = Files.createTempDirectory(Files.createDirectories(target.toAbsolutePath().getParent()), ".payara-");
      try {
        if (unpacked) copyTree(distribution.resolve(DOMAINS), draft.resolve("payara7").resolve(DOMAINS));
        else unpack(distribution, draft);
        Files.move(draft.resolve("payara7"), target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        deleteTree(draft);
      }
    }
    return unpacked ? distribution : target;
  }

  private static void copyTree(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) Files.copy(path, to.resolve(from.relativize(path)));
    }
  }

  private static void unpack(Path zip, Path into) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) unpack(entry, in, into);
    }
  }

  private static void unpack(ZipEntry entry, InputStream content, Path into) throws IOException {
    Path path = into.resolve(entry.getName()).normalize();
    if (!path.startsWith(into)) throw new IOException("The zip wants to write outside its directory: " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    Files.copy(content, path);
    if (path.getParent().endsWith("bin")) path.toFile().setExecutable(true);
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) return;
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
