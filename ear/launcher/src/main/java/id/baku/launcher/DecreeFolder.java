package id.baku.launcher;

import id.baku.decrees.ParsedDecree;
import id.baku.folders.FolderFromDecree;
import id.baku.platform.Digests;
import id.baku.regulations.Registry;
import id.baku.standards.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes a parsed decree into a tenant folder; a standard that is there already gets one more version, everything else stays. */
final class DecreeFolder {

  private DecreeFolder() {}

  static void write(ParsedDecree decree, Path source, Path folder, Audience audience, Path registry) throws IOException {
    if (decree.header().number() == null || decree.header().date() == null) {
      throw new PlainFailure("The document names no decree with number and date, so no tenant folder can be made of it.");
    }
    Map<String, String> files = new FolderFromDecree(Registry.of(Files.readString(registry)), servicePoint(folder), audience)
        .files(decree, Digests.sha256(Files.readAllBytes(source)), path -> existing(folder.resolve(path)));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    System.err.println(files.size() + " files written to " + folder);
  }

  private static Optional<String> existing(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new PlainFailure(file + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
    }
  }

  /** The services are given at the agency's first service point, if the folder has one. */
  private static String servicePoint(Path folder) throws IOException {
    Path points = folder.resolve("service-points.json");
    if (!Files.exists(points)) return null;
    try (var reader = jakarta.json.Json.createReader(Files.newBufferedReader(points))) {
      var list = reader.readObject().getJsonArray("service_points");
      return list.isEmpty() ? null : list.getJsonObject(0).getString("code");
    }
  }
}
