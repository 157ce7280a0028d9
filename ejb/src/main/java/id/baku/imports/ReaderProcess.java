package id.baku.imports;

import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ReaderTalk;
import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** One running reader. Closing it ends it, whatever it is doing, and removes its directory. */
final class ReaderProcess implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 500;
  private static final long ENDS_WITHIN_SECONDS = 5;
  private static final int LONGEST_COMPLAINT = 4_096;

  private final Process process;
  private final Path directory;
  private volatile int percent;

  ReaderProcess(Process process, Path directory) {
    this.process = process;
    this.directory = directory;
  }

  /** Where a reader says what it says on standard error. */
  static Path complaints(Path directory) {
    return directory.resolve("stderr");
  }

  /**
   * Has a document read.
   *
   * @param longest how long it may take
   * @param wanted told every half second how far the reading is, in percent; says whether anybody still waits for it
   * @param executor where the talking to the process is done
   * @return nothing as soon as nobody waits any more, or this thread is interrupted
   * @throws UnreadableDecree what the reader refuses; decree.too-much-memory
   * @throws TimeoutException when it takes longer
   * @throws IllegalStateException when the reader ended without an answer
   */
  Optional<ParsedDecree> read(String name, byte[] document, Duration longest, IntPredicate wanted,
      ExecutorService executor) throws TimeoutException {
    return read(ParsedDecree.class, name, document, longest, wanted, executor);
  }

  /** The same for what else is read. @param answer what comes of the document */
  <T> Optional<T> read(Class<T> answer, String name, byte[] document, Duration longest, IntPredicate wanted,
      ExecutorService executor) throws TimeoutException {
    Future<T> reading = executor.submit(() -> talk(answer, name, document));
    long end = System.nanoTime() + longest.toNanos();
    while (System.nanoTime() < end) {
      try {
        return Optional.of(reading.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
      } catch (TimeoutException notYet) {
        if (!wanted.test(percent)) {
          return Optional.empty();
        }
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    throw new TimeoutException();
  }

  private <T> T talk(Class<T> answer, String name, byte[] document) {
    try {
      ReaderTalk.send(name, document, process.getOutputStream());
      return ReaderTalk.listen(process.getInputStream(), answer, done -> percent = done);
    } catch (IOException | JsonException | JsonbException noAnswer) {
      if (ended() && process.exitValue() == ReaderProgram.OUT_OF_MEMORY) {
        throw new UnreadableDecree(Reason.TOO_MUCH_MEMORY);
      }
      throw new IllegalStateException("The reader gave no answer: " + (ended() ? "exit code " + process.exitValue() : "still running")
          + complaint(), noAnswer);
    }
  }

  /** All that a reader writes that was started for something else than a document. */
  byte[] output(Duration longest) throws IOException {
    process.onExit().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((ended, late) -> process.destroyForcibly());
    try (InputStream output = process.getInputStream()) {
      byte[] all = output.readAllBytes();
      if (!ended() || process.exitValue() != 0) {
        throw new IOException("The reader failed." + complaint());
      }
      return all;
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  private boolean ended() {
    try {
      return process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private String complaint() {
    try (InputStream complaint = Files.newInputStream(complaints(directory))) {
      return "\n" + new String(complaint.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
    } catch (IOException none) {
      return "";
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    ended();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException leftBehind) {
      directory.toFile().deleteOnExit();
    }
  }
}
