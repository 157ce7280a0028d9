package id.baku.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at the machine's processes by their command line, and ends single ones. Nothing here ever acts on a name. */
final class ProcessTable {

  private ProcessTable() {}

  /** Living processes whose whole command line fits, this one excepted. */
  static Stream<ProcessHandle> matching(Predicate<String> commandLine) {
    long self = ProcessHandle.current().pid();
    return ProcessHandle.allProcesses().filter(process -> process.pid() != self && commandLine.test(commandLine(process)));
  }

  static Optional<ProcessHandle> alive(long pid, Predicate<String> commandLine) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> commandLine.test(commandLine(process)));
  }

  /**
   * Arguments separated by blanks, or nothing if the process is gone or another user's. {@link ProcessHandle.Info} cuts long lines on Linux, and
   * Payara's is very long, so the system's own file comes first.
   */
  static String commandLine(ProcessHandle process) {
    try {
      return new String(Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "cmdline")), StandardCharsets.UTF_8).replace('\0', ' ');
    } catch (IOException noSuchFile) {
      return process.info().commandLine().orElse("");
    }
  }

  /** Asks to end, waits, and insists. The caller has made sure whose process it is. */
  static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!ends(process, patience)) {
      process.destroyForcibly();
      ends(process, Duration.ofSeconds(10));
    }
  }

  static boolean ends(ProcessHandle process, Duration within) {
    CompletableFuture<ProcessHandle> exit = process.onExit();
    try {
      exit.get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
