package id.baku.launcher;

import id.baku.calendar.NotCountable;
import id.baku.calendar.cases.DeadlineFile;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code ./baku deadline FILE [--explain]}: the deadlines of a file of cases, without server and database. Both streams are UTF-8. Exit code 0 when every
 * case has its answer, be it a date or the code of what is wrong with it (told in words on standard error); 1 when the file cannot be read.
 */
final class DeadlineCommand {

  private static final String USAGE = "Which file? ./baku deadline FILE [--explain].";

  private DeadlineCommand() {}

  static int run(List<String> arguments) throws IOException {
    boolean explain = arguments.size() == 2 && arguments.get(1).equals("--explain");
    if (arguments.size() != (explain ? 2 : 1) || arguments.getFirst().startsWith("--")) throw new PlainFailure(USAGE);
    var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    write(answers(Path.of(arguments.getFirst()), explain, errors));
    return 0;
  }

  private static JsonArray answers(Path file, boolean explain, PrintStream errors) throws IOException {
    try (InputStream json = Files.newInputStream(file)) {
      return DeadlineFile.read(json).answers(explain, sentence -> errors.println("baku: case " + sentence));
    } catch (NoSuchFileException missing) {
      throw new PlainFailure("There is no file " + file + ".", missing);
    } catch (JsonException broken) {
      throw new PlainFailure("BAD_JSON: " + file + " is no JSON: " + broken.getMessage(), broken);
    } catch (NotCountable other) {
      throw new PlainFailure(other.code() + ": " + file + ": " + other.getMessage(), other);
    }
  }

  private static void write(JsonArray answers) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out, StandardCharsets.UTF_8)) {
      writer.writeArray(answers);
    }
  }
}
