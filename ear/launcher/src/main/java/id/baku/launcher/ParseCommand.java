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
 * {@code ./baku parse FILE}: the parser alone, without server and database. Both streams are UTF-8 whatever the terminal's locale, since the
 * output is data. Exit code 0 recognised, 2 nothing recognised, 1 not readable.
 */
final class ParseCommand {

  private ParseCommand() {}

  static int run(List<String> arguments) throws IOException {
    if (arguments.size() != 1) throw new PlainFailure("Which file? ./baku parse FILE.");
    try {
      ParsedDecree decree = new DecreeParser().parse(Path.of(arguments.getFirst()));
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
