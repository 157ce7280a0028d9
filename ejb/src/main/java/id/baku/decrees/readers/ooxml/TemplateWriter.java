package id.baku.decrees.readers.ooxml;

import id.baku.decrees.readers.ooxml.Template.Field;
import id.baku.standards.ComponentKind;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the template: a service is a row, a component a column; the decree stands on a sheet of its own. */
public final class TemplateWriter {

  private static final int ROWS = 500;
  private static final int CHARACTER = 256;

  private final XSSFWorkbook workbook;
  private final CellStyle head;
  private final CellStyle text;

  private TemplateWriter(XSSFWorkbook workbook) {
    this.workbook = workbook;
    Font bold = workbook.createFont();
    bold.setBold(true);
    head = workbook.createCellStyle();
    head.setFont(bold);
    head.setWrapText(true);
    head.setVerticalAlignment(VerticalAlignment.TOP);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
  }

  /** Writes the template as XLSX. */
  public static void write(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TemplateWriter writer = new TemplateWriter(workbook);
      writer.standards();
      writer.decree();
      writer.help();
      workbook.write(out);
    }
  }

  private void standards() {
    XSSFSheet sheet = workbook.createSheet(Template.STANDARDS);
    XSSFRow row = sheet.createRow(0);
    int column = 0;
    label(sheet, row, column++, Template.GROUP, 24);
    label(sheet, row, column++, Template.SERVICE, 30);
    for (ComponentKind kind : ComponentKind.values()) {
      hint(sheet, column, kind);
      label(sheet, row, column++, Template.label(kind), 34);
    }
    for (int c = 0; c < column; c++) {
      sheet.setDefaultColumnStyle(c, text);
    }
    sheet.createFreezePane(2, 1);
  }

  private void label(XSSFSheet sheet, XSSFRow row, int column, String label, int width) {
    var cell = row.createCell(column);
    cell.setCellValue(label);
    cell.setCellStyle(head);
    sheet.setColumnWidth(column, width * CHARACTER);
  }

  /** Frequent wordings to choose from; anything else may be typed. */
  private static void hint(XSSFSheet sheet, int column, ComponentKind kind) {
    String[] choices = switch (kind) {
      case FEE -> new String[] {"Tidak dipungut biaya"};
      case COMPLETION_TIME -> new String[] {"1 (satu) hari kerja", "3 (tiga) hari kerja", "5 (lima) hari kerja", "14 (empat belas) hari kerja"};
      case EVALUATION -> new String[] {"Dilaksanakan 1 (satu) tahun sekali", "Dilaksanakan 6 (enam) bulan sekali", "Dilaksanakan 3 (tiga) bulan sekali"};
      default -> null;
    };
    if (choices == null) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(choices),
        new CellRangeAddressList(1, ROWS, column, column));
    validation.setShowErrorBox(false);
    validation.createPromptBox(Template.label(kind), "Pilih dari daftar, atau tulis sendiri.");
    validation.setShowPromptBox(true);
    sheet.addValidationData(validation);
  }

  private void decree() {
    XSSFSheet sheet = workbook.createSheet(Template.DECREE);
    sheet.setColumnWidth(0, 28 * CHARACTER);
    sheet.setColumnWidth(1, 70 * CHARACTER);
    sheet.setColumnWidth(2, 50 * CHARACTER);
    for (Field field : Field.values()) {
      XSSFRow row = sheet.createRow(field.ordinal());
      var label = row.createCell(0);
      label.setCellValue(field.label);
      label.setCellStyle(head);
      row.createCell(1).setCellStyle(text);
      row.createCell(2).setCellValue(field.hint);
    }
  }

  private void help() {
    XSSFSheet sheet = workbook.createSheet(Template.HELP);
    sheet.setColumnWidth(0, 110 * CHARACTER);
    for (int i = 0; i < Template.HELP_LINES.size(); i++) {
      sheet.createRow(i).createCell(0).setCellValue(Template.HELP_LINES.get(i));
    }
  }
}
