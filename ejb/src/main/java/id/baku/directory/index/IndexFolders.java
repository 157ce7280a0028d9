package id.baku.directory.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of a server's indexes, numbered in the order they were begun: an index is built beside the one that serves.
 * They belong to one server, since each takes away all but its own.
 */
final class IndexFolders implements Closeable {

  private static final String PREFIX = "index-";
  private static final String LOCK = "server.lock";

  private final Path base;
  private int highest;
  private FileChannel lock;

  IndexFolders(Path base) {
    this.base = base;
  }

  /** Takes them for this server, until it closes them or dies. @throws IOException when another has them, or nothing can be written */
  synchronized void take() throws IOException {
    if (lock != null) {
      return;
    }
    FileChannel file = FileChannel.open(Files.createDirectories(base).resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (file.tryLock() == null) {
        throw new IOException("another server keeps its index of words in " + base + "; each needs a folder of its own (BAKU_INDEX)");
      }
      lock = file;
    } finally {
      if (lock == null) {
        file.close();
      }
    }
  }

  @Override
  public synchronized void close() {
    try (FileChannel taken = lock) {
      lock = null;
    } catch (IOException ignored) {
      // the system lets go of it anyway
    }
  }

  /** The newest that holds a whole index in this language. */
  Optional<Path> fitting(Language language) {
    return all().reversed().stream().filter(folder -> ServiceIndex.fits(folder, language)).findFirst();
  }

  /** A new, empty one; never of a number that was in use, since a folder that somebody deleted may still be open. */
  synchronized Path next() throws IOException {
    all();
    return Files.createDirectories(base.resolve(PREFIX + (highest + 1)));
  }

  void removeAllBut(Path kept) {
    all().stream().filter(folder -> !folder.equals(kept)).forEach(IndexFolders::remove);
  }

  /** What cannot be removed now is removed the next time. */
  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException gone) {
      // somebody else removed it
    }
  }

  private synchronized List<Path> all() {
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(base)) {
      List<Path> all = folders.filter(folder -> folder.getFileName().toString().matches(PREFIX + "\\d{1,9}"))
          .sorted(Comparator.comparingInt(IndexFolders::number)).toList();
      highest = all.isEmpty() ? highest : Math.max(highest, number(all.getLast()));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Path folder) {
    return Integer.parseInt(folder.getFileName().toString().substring(PREFIX.length()));
  }
}
