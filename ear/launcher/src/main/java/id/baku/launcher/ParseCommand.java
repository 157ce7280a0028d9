package id.baku.launcher;

import id.baku.decrees.BlankTemplate;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedDecreeJson;
import id.baku.decrees.UnreadableDecree;
import id.baku.standards.Audience;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./baku parse FILE [--lint | --folder DIRECTORY [--audience WHOM]]}, or {@code --template FILE.xlsx} for the spreadsheet to fill in: the
 * parser alone, without server and database; to standard output, or as decree and standards of a tenant folder, or only what is wrong with them.
 * Both streams are UTF-8 whatever the terminal's locale, since the output is data. Exit code 0 recognised, 2 nothing recognised, 1 not readable.
 */
final class ParseCommand {

  private ParseCommand() {}

  static int run(List<String> arguments, Path root) throws IOException {
    if (arguments.size() == 2 && arguments.getFirst().equals("--template")) {
      return template(Path.of(arguments.get(1)));
    }
    Request request = Request.of(arguments);
    try {
      Path file = request.file();
      ParsedDecree decree = WithinTime.parse(file);
      if (request.folder() != null) {
        DecreeFolder.write(decree, file, request.folder(), request.audience(), root.resolve("tenants/_default/regulations.json"));
        report(decree, List.of());
        return decree.hasStandards() ? 0 : 2;
      }
      List<String> totals = List.of();
      try (Writer out = new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
        if (request.lint()) {
          totals = DecreeLint.write(decree, root.resolve("tenants/_default"), out);
        } else {
          ParsedDecreeJson.write(decree, out);
        }
      }
      report(decree, totals);
      return decree.hasStandards() ? 0 : 2;
    } catch (UnreadableDecree unreadable) {
      throw new PlainFailure(unreadable.explanation(), unreadable);
    }
  }

  /** Writes the blank spreadsheet; never over a file that is there, since somebody may have filled it in. */
  private static int template(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      BlankTemplate.write(out);
    } catch (FileAlreadyExistsException there) {
      throw new PlainFailure(file + " is there already; choose another name.", there);
    }
    System.err.println("Template written to " + file);
    return 0;
  }

  /** @param folder null when the decree is to be written to standard output */
  record Request(Path file, Path folder, Audience audience, boolean lint) {

    private static final String USAGE =
        "Which file? ./baku parse FILE [--lint | --folder DIRECTORY [--audience public|agencies|internal]], or --template FILE.xlsx.";

    static Request of(List<String> arguments) {
      if (arguments.size() == 2 && arguments.get(1).equals("--lint")) {
        return new Request(Path.of(arguments.getFirst()), null, Audience.PUBLIC, true);
      }
      boolean folder = arguments.size() >= 3 && arguments.get(1).equals("--folder");
      boolean audience = folder && arguments.size() == 5 && arguments.get(3).equals("--audience");
      if (arguments.size() != (audience ? 5 : folder ? 3 : 1)) throw new PlainFailure(USAGE);
      return new Request(Path.of(arguments.getFirst()), folder ? Path.of(arguments.get(2)) : null,
          audience ? audience(arguments.get(4)) : Audience.PUBLIC, false);
    }

    private static Audience audience(String word) {
      return Arrays.stream(Audience.values()).filter(known -> known.name().equalsIgnoreCase(word)).findFirst()
          .orElseThrow(() -> new PlainFailure(USAGE));
    }
  }

  private static void report(ParsedDecree decree, List<String> totals) {
    var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    decree.report().lines().forEach(errors::println);
    totals.forEach(errors::println);
  }
}
