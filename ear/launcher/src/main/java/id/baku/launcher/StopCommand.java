package id.baku.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** {@code ./baku stop}: asks the launcher to stop as Ctrl-C would; without one, ends what a killed launcher left. */
final class StopCommand {

  private StopCommand() {}

  static int run(Home home) {
    Optional<ProcessHandle> launcher = RunRecord.read(home).flatMap(run -> run.launcher().alive());
    if (launcher.isPresent()) {
      launcher.get().destroy();
      if (!ProcessTable.ends(launcher.get(), Duration.ofSeconds(60))) {
        throw new PlainFailure("Baku (process " + launcher.get().pid() + ") does not stop; its log is in " + home.logs() + ".");
      }
      System.out.println("Stopped.");
      return 0;
    }
    boolean found = false;
    if (Files.isDirectory(home.dir())) {
      try (var lock = HomeLock.acquire(home)) {
        found = Leftovers.clear(home);
      }
    }
    System.out.println(found ? "Ended what a killed start had left." : "Baku was not running on " + home.dir() + ".");
    return 0;
  }
}
