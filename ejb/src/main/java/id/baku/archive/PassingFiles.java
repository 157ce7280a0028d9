package id.baku.archive;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Archives on their way through this server, which name people and are not sealed: in a folder of its own, readable by nobody else. Whoever makes one
 * deletes it; what a server that was killed left there goes when it starts again.
 */
@Singleton
@Startup
@Lock(LockType.READ)
public class PassingFiles {

  private Path folder;

  @PostConstruct
  void start() {
    folder = Path.of(System.getProperty("com.sun.aas.instanceRoot", System.getProperty("java.io.tmpdir")), "baku-archives");
    try {
      empty(folder);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** An empty file. */
  public Path create() throws IOException {
    return Files.createTempFile(folder, "", ".zip");
  }

  static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.toList();
    }
    for (Path file : left) {
      Files.delete(file);
    }
  }
}
