package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.decrees.SpreadsheetTable.Cell;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.formats.HostileFiles;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetTableTest {

  @Test
  void what_is_a_formula_is_known_whether_a_value_was_kept_or_not_and_nothing_is_computed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Nama instansi");
      XSSFRow row = sheet.createRow(3);
      row.createCell(0).setCellValue("=ditulis sebagai teks");
      row.createCell(1).setCellFormula("1+1");
      row.createCell(2).setCellFormula("1+1");
      row.getCell(2).setCellValue(7);
      workbook.createSheet().createRow(0).createCell(0).setCellValue("lembar kedua");
      workbook.write(out);
    }
    SpreadsheetTable table = SpreadsheetTable.read(out.toByteArray());
    assertThat(table.rows()).extracting(SpreadsheetTable.Row::number).containsExactly(1, 4);
    assertThat(table.rows().get(1).cells()).element(0).isEqualTo(new Cell(0, "=ditulis sebagai teks", false));
    assertThat(table.rows().get(1).cells()).filteredOn(Cell::formula).extracting(Cell::column).containsExactly(1, 2);
    assertThat(table.rows().get(1).cells()).noneMatch(cell -> cell.text().equals("2"));
  }

  @Test
  void the_blank_one_can_be_read_back() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SpreadsheetTable.writeBlank(List.of("Nama instansi", "Telepon"), out);
    assertThat(SpreadsheetTable.read(out.toByteArray()).rows()).singleElement()
        .satisfies(row -> assertThat(row.cells()).extracting(Cell::text).containsExactly("Nama instansi", "Telepon"));
  }

  @Test
  void what_is_no_harmless_spreadsheet_is_refused() throws Exception {
    refuses(HostileFiles.lockedWord(), Reason.ENCRYPTED);
    refuses(HostileFiles.zipBomb(), Reason.BOMB);
    refuses(HostileFiles.macros(), Reason.MACROS);
    refuses(HostileFiles.entityFromOutside(), Reason.UNSAFE_XML);
    refuses(HostileFiles.harmlessWord(), Reason.OTHER_OFFICE);
    refuses(HostileFiles.harmlessPdf(), Reason.OTHER_OFFICE);
    refuses("teks".getBytes(), Reason.OTHER_OFFICE);
  }

  private static void refuses(byte[] file, Reason reason) {
    assertThatThrownBy(() -> SpreadsheetTable.read(file)).isInstanceOfSatisfying(UnreadableDecree.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
