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

/** The server as Maven fetched it: one zip in the local repository. The build of this module notes its path in {@code target/payara.path}. */
public final class PayaraDistribution {

  private PayaraDistribution() {}

  public static Path zip() {
    try {
      Path built = Path.of(PayaraDistribution.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
      Path zip = Path.of(Files.readString(built.resolve("payara.path")).strip());
      if (Files.isReadable(zip)) return zip;
      throw new PlainFailure("The Payara distribution is no longer at " + zip + "; build again with mvn package -pl ear/launcher -am.");
    } catch (IOException | URISyntaxException e) {
      throw new PlainFailure("The launcher is not built; build it with mvn package -pl ear/launcher -am.", e);
    }
  }

  /** Unpacks beside the target and renames, so that a target that exists is always whole. */
  static void unpack(Path zip, Path target) throws IOException {
    if (Files.isDirectory(target)) return;
    Path draft = Files.createTempDirectory(Files.createDirectories(target.toAbsolutePath().getParent()), ".payara-");
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) unpack(entry, in, draft);
      Files.move(draft.resolve("payara7"), target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      deleteTree(draft);
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
