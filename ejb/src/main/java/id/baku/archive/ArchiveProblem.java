package id.baku.archive;

import id.baku.platform.BrokenRow;
import id.baku.platform.Foreign;
import id.baku.platform.InvalidInput;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import java.io.IOException;
import java.util.Map;

/** Why an archive is refused, told with the place in it. */
final class ArchiveProblem {

  private static final String FIELD = "file";

  private ArchiveProblem() {}

  /** Works on what is written in an archive. */
  @FunctionalInterface
  interface Reading {
    void run() throws IOException;
  }

  static InvalidInput unreadable() {
    return new InvalidInput("archive.unreadable", Map.of(), FIELD);
  }

  /** @param row number of the line or lines, or by what the row is known @param why code of the problem */
  static InvalidInput row(String part, String row, String why) {
    return new InvalidInput("archive.row", Map.of("part", part, "row", row, "why", why), FIELD);
  }

  static InvalidInput row(BrokenRow broken) {
    return row(part(broken.table()), broken.row(), broken.code());
  }

  static String part(String table) {
    return "rows/" + table + ".jsonl";
  }

  static void demand(boolean holds, String code) {
    if (!holds) {
      throw new Refused(code, Map.of(), FIELD);
    }
  }

  static Refused notEqual() {
    return new Refused("archive.not-equal", Map.of(), FIELD);
  }

  /** Whatever is at fault with what is read is a refusal that names the place; what fails for other reasons goes on. */
  static void naming(String part, String row, Reading reading) throws IOException {
    try {
      reading.run();
    } catch (ProblemException told) {
      throw told.code().startsWith("archive.") ? told : row(part, row, told.code());
    } catch (IOException | RuntimeException failure) {
      if (Foreign.isAtFault(failure)) {
        throw row(part, row, "form");
      }
      throw failure;
    }
  }
}
