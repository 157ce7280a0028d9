package id.baku.archive;

import id.baku.archive.ArchiveManifest.Part;
import id.baku.platform.Digests;
import id.baku.platform.InvalidInput;
import id.baku.platform.Foreign;
import id.baku.platform.Json;
import id.baku.platform.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive somebody sent, with nothing believed of it: names are looked up and never become paths, sizes are counted while reading, and
 * everything the manifest says is checked before anything is used.
 *
 * @source OWASP ASVS 5.0 5.2 (file upload and content: size, compressed files, number of files)
 */
public final class ArchiveFile implements AutoCloseable {

  private static final long BYTES_PER_MIB = 1024 * 1024;
  /** All parts together: five times the largest file that can be sent. */
  static final long MOST_BYTES = 160 * BYTES_PER_MIB;
  static final int LARGEST_PEOPLE = 8 * 1024 * 1024;
  /** Bytes of a file of an agency: no larger one is kept. */
  static final int LARGEST_FILE = 20 * 1024 * 1024;
  static final int MOST_ENTRIES = 20_000;
  private static final int LARGEST_MANIFEST = 8 * 1024 * 1024;
  private static final String FILES = "files/";
  private static final int BUFFER = 64 * 1024;
  private static final Pattern NAME =
      Pattern.compile("manifest\\.json|people\\.jsonl|rows/[a-z_]{1,60}\\.jsonl|files/[0-9a-f]{64}|folder/[a-z0-9-]+(?:/[a-z0-9-]+){1,2}\\.json");

  private final ZipFile zip;
  private ArchiveManifest manifest;

  private ArchiveFile(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens it and checks all of it.
   *
   * @throws InvalidInput archive.unreadable, archive.newer, archive.changed with {@code part}, archive.too-large with {@code max} in MiB
   */
  public static ArchiveFile checked(Path path) throws IOException {
    ArchiveFile file;
    try {
      file = new ArchiveFile(new ZipFile(path.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException noZip) {
      throw ArchiveProblem.unreadable();
    }
    try {
      file.check();
      return file;
    } catch (ProblemException refused) {
      file.close();
      throw refused;
    } catch (IOException | RuntimeException failure) {
      file.close();
      if (Foreign.isAtFault(failure)) {
        throw ArchiveProblem.unreadable();
      }
      throw failure;
    }
  }

  public ArchiveManifest manifest() {
    return manifest;
  }

  public InputStream open(String path) throws IOException {
    return zip.getInputStream(zip.getEntry(path));
  }

  boolean has(String path) {
    return zip.getEntry(path) != null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void check() throws IOException {
    Set<String> names = names();
    manifest = readManifest();
    List<Part> parts = manifest.parts();
    if (!names.equals(parts.stream().map(Part::path).collect(Collectors.toSet())) || names.size() != parts.size()
        || !ArchiveManifest.sha256(parts).equals(manifest.sha256())) {
      throw changed(ArchiveManifest.PATH);
    }
    long left = MOST_BYTES;
    for (Part part : parts) {
      left -= check(part, Math.min(left, largest(part.path())));
    }
  }

  /** All but the manifest's own. */
  private Set<String> names() {
    if (zip.size() > MOST_ENTRIES) {
      throw tooLarge();
    }
    Set<String> names = new HashSet<>();
    zip.stream().map(ZipEntry::getName).forEach(name -> {
      if (!NAME.matcher(name).matches() || !names.add(name)) {
        throw ArchiveProblem.unreadable();
      }
    });
    if (!names.remove(ArchiveManifest.PATH)) {
      throw ArchiveProblem.unreadable();
    }
    return names;
  }

  private ArchiveManifest readManifest() throws IOException {
    byte[] text;
    try (InputStream in = open(ArchiveManifest.PATH)) {
      text = in.readNBytes(LARGEST_MANIFEST + 1);
    }
    if (text.length > LARGEST_MANIFEST) {
      throw tooLarge();
    }
    ArchiveManifest read = Json.read(new String(text, StandardCharsets.UTF_8), ArchiveManifest.class);
    if (read != null && ArchiveManifest.FORMAT.equals(read.format()) && read.version() > ArchiveManifest.VERSION) {
      throw new InvalidInput("archive.newer", Map.of("version", read.version()), "file");
    }
    if (read == null || !read.isWhole()) {
      throw ArchiveProblem.unreadable();
    }
    return read;
  }

  private long check(Part part, long most) throws IOException {
    MessageDigest digest = Digests.sha256();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream in = open(part.path())) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > most) {
          throw tooLarge();
        }
        digest.update(buffer, 0, n);
      }
    }
    String sha256 = Digests.hex(digest.digest());
    if (size != part.size() || !sha256.equals(part.sha256()) || part.path().startsWith(FILES) && !part.path().equals(FILES + sha256)) {
      throw changed(part.path());
    }
    return size;
  }

  private static long largest(String path) {
    return path.startsWith(FILES) ? LARGEST_FILE : path.equals("people.jsonl") ? LARGEST_PEOPLE : MOST_BYTES;
  }

  private static InvalidInput changed(String part) {
    return new InvalidInput("archive.changed", Map.of("part", part), "file");
  }

  private static InvalidInput tooLarge() {
    return new InvalidInput("archive.too-large", Map.of("max", MOST_BYTES / BYTES_PER_MIB), "file");
  }
}
