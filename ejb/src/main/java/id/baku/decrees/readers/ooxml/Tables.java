package id.baku.decrees.readers.ooxml;

import id.baku.decrees.SpreadsheetTable;
import id.baku.decrees.SpreadsheetTable.Cell;
import id.baku.decrees.SpreadsheetTable.Row;
import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.FileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets as plain tables: one row for each thing, with the heads of the columns in the first. */
public final class Tables {

  private static final int CHARACTER = 256;
  private static final int WIDE = 32;

  private Tables() {}

  /** The first visible sheet. @throws UnreadableDecree when it is no XLSX file, is encrypted, or costs more than the budget */
  public static SpreadsheetTable read(byte[] bytes, Budget budget) {
    if (FileFormat.of(bytes) != FileFormat.OFFICE || !ZipGuard.check(bytes, budget).has("[Content_Types].xml")) {
      throw new UnreadableDecree(Reason.OTHER_OFFICE);
    }
    try (OfficePackage office = OfficePackage.open(bytes)) {
      if (office.kind() != OfficePackage.Kind.EXCEL) {
        throw new UnreadableDecree(Reason.OTHER_OFFICE);
      }
      List<Sheet> sheets = new SheetReader(office, budget).read();
      return new SpreadsheetTable(sheets.isEmpty() ? List.of() : rows(sheets.getFirst()));
    }
  }

  private static List<Row> rows(Sheet sheet) {
    Set<Integer> numbers = new TreeSet<>(sheet.rows().keySet());
    numbers.addAll(sheet.formulas().keySet());
    return numbers.stream().map(row -> new Row(row + 1, cells(sheet, row))).toList();
  }

  private static List<Cell> cells(Sheet sheet, int row) {
    Set<Integer> formulas = sheet.formulas().getOrDefault(row, new TreeSet<>());
    Set<Integer> columns = new TreeSet<>(sheet.row(row).keySet());
    columns.addAll(formulas);
    return columns.stream().map(column -> new Cell(column, sheet.at(row, column), formulas.contains(column))).toList();
  }

  /** Cells are text, so that Excel makes no number of a telephone. */
  public static void writeBlank(List<String> heads, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      CellStyle head = workbook.createCellStyle();
      head.setFont(bold);
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      XSSFSheet sheet = workbook.createSheet();
      XSSFRow row = sheet.createRow(0);
      for (int column = 0; column < heads.size(); column++) {
        sheet.setDefaultColumnStyle(column, text);
        sheet.setColumnWidth(column, WIDE * CHARACTER);
        row.createCell(column).setCellValue(heads.get(column));
        row.getCell(column).setCellStyle(head);
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
    }
  }
}
