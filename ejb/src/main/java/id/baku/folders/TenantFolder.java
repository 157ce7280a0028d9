package id.baku.folders;

import id.baku.agencies.AgencyDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of one agency, read and checked as a whole: {@code agency.json}, {@code service-points.json},
 * {@code decrees/*.json}, {@code standards/*.json}, and {@code logo.json} if it has one.
 *
 * @param logo null when it has none
 */
record TenantFolder(String name, FolderFile agency, FolderFile servicePoints, FolderFile logo, List<FolderFile> decrees,
    List<FolderFile> standards) {

  static TenantFolder read(Path folder, FolderSchemas schemas, References references) throws IOException {
    FolderFile agency = one(folder, "agency", schemas);
    if (!agency.as(AgencyDescription.class).slug().equals(folder.getFileName().toString())) {
      throw new FolderProblem(agency.path(), "at /slug: must be the name of the folder");
    }
    FolderFile points = one(folder, "service-points", schemas);
    TenantFolder whole = new TenantFolder(folder.getFileName().toString(), agency, points,
        Files.exists(folder.resolve("logo.json")) ? one(folder, "logo", schemas) : null,
        many(folder, "decrees", "decree", schemas), many(folder, "standards", "standard", schemas));
    FolderRules.check(whole, references);
    return whole;
  }

  private static FolderFile one(Path folder, String name, FolderSchemas schemas) throws IOException {
    Path file = folder.resolve(name + ".json");
    if (!Files.isRegularFile(file)) {
      throw new FolderProblem(folder.getFileName() + "/" + name + ".json", "missing");
    }
    FolderFile read = FolderFile.read(folder.getParent(), file);
    schemas.check(read, name);
    return read;
  }

  private static List<FolderFile> many(Path folder, String name, String schema, FolderSchemas schemas)
      throws IOException {
    Path directory = folder.resolve(name);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      List<FolderFile> result = new java.util.ArrayList<>();
      for (Path file : sorted) {
        FolderFile read = FolderFile.read(folder.getParent(), file);
        schemas.check(read, schema);
        result.add(read);
      }
      return List.copyOf(result);
    }
  }

  Set<String> paths() {
    return Stream.of(List.of(agency, servicePoints), logo == null ? List.<FolderFile>of() : List.of(logo), decrees, standards).flatMap(List::stream).map(FolderFile::path)
        .collect(Collectors.toSet());
  }

  /** Steps of loading it: agency and service points are one. */
  int size() {
    return 1 + decrees.size() + standards.size();
  }
}
