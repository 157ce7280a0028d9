package id.baku.bench;

import id.baku.agencies.Region;
import id.baku.bench.nation.Nation;
import id.baku.directory.index.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What texts and questions are read with, from the files that a server loads into its database. */
public final class ReferenceLanguage {

  private ReferenceLanguage() {}

  /** @param folder {@code tenants/_default} */
  public static Language of(Path folder, Nation nation) {
    List<Region> regions = nation.governments().stream()
        .map(government -> new Region(government.region().code(), government.region().kind(), government.region().name())).toList();
    return Language.read("bench", regions, name -> Optional.of(read(folder.resolve(name + ".json"))));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
