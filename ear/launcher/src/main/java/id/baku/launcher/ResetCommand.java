package id.baku.launcher;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./baku reset}: deletes the data, after asking. The directory itself and whatever else lies in it stay. */
final class ResetCommand {

  private ResetCommand() {}

  static int run(Home home, boolean agreed) throws IOException {
    if (!Files.isDirectory(home.dir())) {
      System.out.println("There is nothing in " + home.dir() + ".");
      return 0;
    }
    try (var lock = HomeLock.acquire(home)) {
      List<Path> contents = home.contents();
      if (contents.isEmpty()) {
        System.out.println("There is nothing in " + home.dir() + ".");
        return 0;
      }
      if (!agreed) ask(home);
      Leftovers.clear(home);
      for (Path path : contents) PayaraDistribution.deleteTree(path);
      System.out.println("Deleted all data in " + home.dir() + ".");
      return 0;
    }
  }

  private static void ask(Home home) {
    Console console = System.console();
    String answer = console == null ? null : console.readLine("Delete the database and everything else Baku keeps in %s? Type yes: ", home.dir());
    if (!"yes".equals(answer)) throw new PlainFailure("Nothing was deleted; ./baku reset --yes deletes without asking.");
  }
}
