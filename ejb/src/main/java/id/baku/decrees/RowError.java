package id.baku.decrees;

/**
 * A row of a spreadsheet that cannot be right: sheet and row as the office sees them (rows count from 1), the label of
 * the column, and an Indonesian sentence that says what is wrong.
 */
public record RowError(String sheet, int row, String column, String problem) {

  @Override
  public String toString() {
    return "lembar " + sheet + ", baris " + row + ", kolom " + column + ": " + problem;
  }
}
