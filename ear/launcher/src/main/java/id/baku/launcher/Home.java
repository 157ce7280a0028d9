package id.baku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one directory that holds everything a running Baku keeps on this machine ({@code BAKU_HOME}). */
public record Home(Path dir) {

  /** {@code BAKU_HOME}, else {@code baku} in the user's data directory as the XDG specification has it. */
  public static Home of(Map<String, String> environment) {
    String chosen = environment.getOrDefault("BAKU_HOME", "");
    if (!chosen.isBlank()) return new Home(Path.of(chosen).toAbsolutePath().normalize());
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path parent = data.isBlank() ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "share") : Path.of(data);
    return new Home(parent.resolve("baku").toAbsolutePath().normalize());
  }

  /** Passwords lie here, so nobody but the owner may look in. */
  public Home create() {
    try {
      Files.createDirectories(dir);
      Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(logs());
      return this;
    } catch (IOException e) {
      throw new PlainFailure("Cannot write to " + dir + " (" + e.getMessage() + "); set BAKU_HOME to a directory you own.", e);
    }
  }

  public Path database() {
    return dir.resolve("postgresql");
  }

  public Path payara() {
    return dir.resolve("payara-" + Versions.of("payara"));
  }

  public Path logs() {
    return dir.resolve("logs");
  }

  public Path lock() {
    return dir.resolve("lock");
  }

  public Path running() {
    return dir.resolve("run.json");
  }

  public Path demoAccounts() {
    return dir.resolve("demo-accounts.json");
  }

  public Path secretKey() {
    return dir.resolve("secret-key");
  }

  /** How far each trail was when it was last found whole; beside the database, not in it. */
  public Path seenTrails() {
    return dir.resolve("seen-trails");
  }

  /** Everything this program ever puts here, and thus all that a reset may delete: never "whatever lies in that directory". */
  public List<Path> contents() {
    return Stream.of(Stream.of(running(), demoAccounts(), secretKey(), seenTrails(), database(), logs()), named(dir, "payara-"), drafts().stream())
        .flatMap(paths -> paths).filter(Files::exists).toList();
  }

  /** What was being unpacked when a start was killed. */
  public List<Path> drafts() {
    return Stream.concat(named(dir, ".payara-"), named(database(), ".binaries-")).toList();
  }

  private static Stream<Path> named(Path parent, String prefix) {
    if (!Files.isDirectory(parent)) return Stream.empty();
    try (var entries = Files.list(parent)) {
      return entries.filter(path -> path.getFileName().toString().startsWith(prefix)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
