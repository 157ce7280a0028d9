package id.baku.decrees;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.ooxml.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

/**
 * The first sheet of a spreadsheet, row by row. Nothing in it is computed.
 *
 * @param rows those with something in them
 */
public record SpreadsheetTable(List<Row> rows) {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** @param number as people count, from 1 */
  public record Row(int number, List<Cell> cells) {}

  /**
   * @param column from 0
   * @param text what is shown, empty when nothing
   * @param formula whether it is the result of a formula
   */
  public record Cell(int column, String text, boolean formula) {}

  /** @throws UnreadableDecree when it is no XLSX file, is encrypted, or costs too much to read */
  static SpreadsheetTable read(byte[] bytes) {
    return Tables.read(bytes, new Budget(LONGEST, percent -> { }));
  }

  /** Writes an empty one as XLSX. @param heads of its columns */
  static void writeBlank(List<String> heads, OutputStream out) throws IOException {
    Tables.writeBlank(heads, out);
  }
}
