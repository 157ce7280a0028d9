package id.baku.web.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of this module, for tests that read them. */
final class Sources {

  static final Path JAVA = Path.of("src/main/java");
  static final Path PAGES = Path.of("src/main/webapp");
  static final Path TEXTS = Path.of("src/main/resources/id/baku/web/texts");
  static final Path FIELD = Path.of("../ejb/src/main/java");

  private Sources() {}

  /** Content by path of all files below a folder with one of the endings. */
  static Map<Path, String> below(Path folder, String... endings) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<Path, String> contents = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (List.of(endings).stream().anyMatch(file.toString()::endsWith)) {
          contents.put(file, Files.readString(file));
        }
      }
      if (contents.isEmpty()) {
        throw new IllegalStateException("no " + List.of(endings) + " below " + folder + ": a test would look at nothing");
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
