package id.baku.decrees.formats;

import id.baku.decrees.formats.Written.Element;
import id.baku.decrees.formats.Written.Grid;
import id.baku.decrees.formats.Written.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a document into a sheet, as offices do that keep everything in spreadsheets. */
public final class XlsxDocument {

  private XlsxDocument() {}

  public static byte[] sheet(Written written) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Sheet1");
      int at = 0;
      for (Element element : written.elements()) {
        switch (element) {
          case Text text -> {
            at += text.blank() ? 1 : 0;
            sheet.createRow(at++).createCell(0).setCellValue(text.text());
          }
          case Grid grid -> {
            at++;
            for (List<List<String>> cells : grid.rows()) {
              XSSFRow row = sheet.createRow(at++);
              for (int c = 0; c < cells.size(); c++) {
                if (!cells.get(c).isEmpty()) {
                  row.createCell(c).setCellValue(String.join("\n", cells.get(c)));
                }
              }
            }
            at++;
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
