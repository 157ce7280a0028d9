package id.baku.launcher;

import id.baku.decrees.DecreeParser;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Parses a file in a thread of its own and waits no longer than a parser may take. The parser watches its time itself;
 * this is for a library that gets lost in a file. The thread is left behind then and ends with the program.
 */
final class WithinTime {

  private static final int GRACE_SECONDS = 2;
  /** Deep nesting is refused by counting, not by running out of stack. */
  private static final long STACK = 8L * 1024 * 1024;

  private WithinTime() {}

  static ParsedDecree parse(Path file) {
    CompletableFuture<ParsedDecree> result = new CompletableFuture<>();
    Thread reading = new Thread(null, () -> {
      try {
        result.complete(new DecreeParser().parse(file));
      } catch (Throwable failure) {
        result.completeExceptionally(failure);
      }
    }, "parse", STACK);
    reading.setDaemon(true);
    reading.start();
    try {
      return result.get(DecreeParser.TIME.toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      reading.interrupt();
      throw new UnreadableDecree(Reason.TOO_SLOW);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnreadableDecree(Reason.TOO_SLOW);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof OutOfMemoryError) {
        throw new UnreadableDecree(Reason.BOMB);
      }
      throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
    }
  }
}
