package id.baku.folders.samples;

import id.baku.decrees.BlankTemplate;
import id.baku.folders.samples.Manuscript.Service;
import id.baku.standards.ComponentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Our own blank spreadsheet, filled in as an office does: a service a row, an entry a line. */
final class FilledSheet {

  private static final Map<String, String> FIELDS = Map.of("Nomor keputusan", "nomor", "Tentang", "tentang",
      "Pejabat yang menetapkan", "penetap", "Menimbang", "menimbang", "Mengingat", "mengingat", "Diktum", "diktum",
      "Ditetapkan di", "tempat", "Pada tanggal", "tanggal", "Jabatan penanda tangan", "jabatan", "Nama penanda tangan", "nama");

  private FilledSheet() {}

  static byte[] of(Manuscript manuscript) {
    try (ByteArrayOutputStream blank = new ByteArrayOutputStream(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      BlankTemplate.write(blank);
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
        workbook.getProperties().getCoreProperties().setTitle("DATA CONTOH");
        decree(workbook.getSheet("Keputusan"), manuscript);
        standards(workbook.getSheet("Standar"), manuscript.services());
        workbook.write(out);
      }
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void decree(XSSFSheet sheet, Manuscript manuscript) {
    for (Row row : sheet) {
      String field = FIELDS.get(row.getCell(0).getStringCellValue());
      if (field != null) {
        row.getCell(1).setCellValue(String.join("\n", manuscript.header().get(field)));
      } else if (row.getCell(0).getStringCellValue().equals("Pangkat")) {
        row.getCell(1).setCellValue(manuscript.field("pangkat"));
      }
    }
  }

  private static void standards(XSSFSheet sheet, List<Service> services) {
    for (Service service : services) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      row.createCell(0).setCellValue(service.group());
      row.createCell(1).setCellValue(service.name());
      for (ComponentKind kind : ComponentKind.values()) {
        row.createCell(2 + kind.ordinal()).setCellValue(String.join("\n", service.content().get(kind)));
      }
    }
  }
}
