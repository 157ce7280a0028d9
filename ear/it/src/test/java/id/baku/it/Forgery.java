package id.baku.it;

import id.baku.archive.ArchiveManifest;
import id.baku.archive.ArchiveManifest.Part;
import id.baku.platform.Digests;
import id.baku.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive that says something else in one part, with sums and digests that fit. */
final class Forgery {

  private static final String MANIFEST = "manifest.json";

  private Forgery() {}

  static Path of(Path archive, String changed, UnaryOperator<String> change) throws IOException {
    Path forged = Files.createTempFile("palsu", ".zip");
    List<Part> parts = new ArrayList<>();
    try (ZipFile from = new ZipFile(archive.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(forged))) {
      for (ZipEntry entry : from.stream().filter(one -> !one.getName().equals(MANIFEST)).toList()) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(changed)) {
          content = change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        add(to, entry.getName(), content);
        parts.add(new Part(entry.getName(), content.length, sha256(content)));
      }
      ArchiveManifest said = Json.read(new String(from.getInputStream(from.getEntry(MANIFEST)).readAllBytes(), StandardCharsets.UTF_8), ArchiveManifest.class);
      String all = Digests.sha256(parts.stream().map(part -> part.path() + " " + part.sha256() + "\n").collect(Collectors.joining()));
      add(to, MANIFEST, Json.writePretty(new ArchiveManifest(said.format(), said.version(), said.schema(), said.madeAt(), said.agency(), parts, said.tables(), all))
          .getBytes(StandardCharsets.UTF_8));
    }
    return forged;
  }

  private static void add(ZipOutputStream to, String name, byte[] content) throws IOException {
    to.putNextEntry(new ZipEntry(name));
    to.write(content);
    to.closeEntry();
  }

  private static String sha256(byte[] content) {
    var digest = Digests.sha256();
    return Digests.hex(digest.digest(content));
  }
}
