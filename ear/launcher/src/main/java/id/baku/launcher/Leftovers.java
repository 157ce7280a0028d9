package id.baku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Ends what a killed launcher left behind. A process counts as ours by the path of our own directory in its command line, which no other program
 * can have; the caller holds the {@link HomeLock}, so nobody else is using it.
 */
final class Leftovers {

  private Leftovers() {}

  /** @return whether there was anything */
  static boolean clear(Home home) {
    boolean found = endProcesses(home);
    try {
      Files.deleteIfExists(home.running());
      for (Path draft : home.drafts()) PayaraDistribution.deleteTree(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** @return whether there was any */
  static boolean endProcesses(Home home) {
    boolean found = endAll("/glassfish/lib/client/appserver-cli.jar", home.payara() + "/");   // an image has its programs elsewhere
    found |= PayaraDomain.endServerOf(home.payara());
    found |= EmbeddedDatabase.endServerIn(home.database());
    found |= endAll(home.database() + "/binaries-");
    return found;
  }

  static boolean exist(Home home) {
    return !home.drafts().isEmpty() || ProcessTable.matching(line -> line.contains(home.payara() + "/glassfish/") || line.contains(home.database() + "/binaries-"))
        .findAny().isPresent();
  }

  private static boolean endAll(String... ofCommandLine) {
    var processes = ProcessTable.matching(line -> Stream.of(ofCommandLine).allMatch(line::contains)).toList();
    processes.forEach(process -> ProcessTable.end(process, Duration.ofSeconds(5)));
    return !processes.isEmpty();
  }
}
