package id.baku.launcher;

import id.baku.decrees.DecreeParser;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedDecreeJson;
import id.baku.decrees.UnreadableDecree;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./baku parse FILE [--folder DIRECTORY]}: the parser alone, without server and database; to standard output, or as decree and standards
 * of a tenant folder. Both streams are UTF-8 whatever the terminal's locale, since the
 * output is data. Exit code 0 recognised, 2 nothing recognised, 1 not readable.
 */
final class ParseCommand {

  private ParseCommand() {}

  static int run(List<String> arguments, Path root) throws IOException {
    boolean folder = arguments.size() == 3 && arguments.get(1).equals("--folder");
    if (arguments.size() != 1 && !folder) throw new PlainFailure("Which file? ./baku parse FILE [--folder DIRECTORY].");
    try {
      Path file = Path.of(arguments.getFirst());
      ParsedDecree decree = new DecreeParser().parse(file);
      if (folder) {
        DecreeFolder.write(decree, file, Path.of(arguments.get(2)), root.resolve("tenants/_default/regulations.json"));
        report(decree);
        return decree.hasStandards() ? 0 : 2;
      }
      try (Writer out = new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
        ParsedDecreeJson.write(decree, out);
      }
      report(decree);
      return decree.hasStandards() ? 0 : 2;
    } catch (UnreadableDecree unreadable) {
      throw new PlainFailure(unreadable.explanation(), unreadable);
    }
  }

  private static void report(ParsedDecree decree) {
    var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    decree.report().lines().forEach(errors::println);
  }
}
