package id.baku.folders.samples;

import id.baku.folders.samples.Manuscript.Service;
import id.baku.standards.ComponentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A decree as Word keeps it: headings numbered by their styles, merged cells, one row per channel, tariffs in a table inside a cell. */
final class StyledDocx {

  private static final String GROUP = "Kelompok";
  private static final String SERVICE = "Layanan";

  private final XWPFDocument document = new XWPFDocument();

  private StyledDocx() {}

  static byte[] of(Manuscript manuscript) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new StyledDocx().write(manuscript).write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private XWPFDocument write(Manuscript manuscript) {
    document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("DATA CONTOH");
    styles();
    for (String line : manuscript.decree()) {
      XWPFParagraph paragraph = document.createParagraph();
      if (line.equals(line.toUpperCase())) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
      }
      paragraph.createRun().setText(line);
    }
    String group = null;
    for (Service service : manuscript.services()) {
      if (!service.group().equals(group)) {
        group = service.group();
        heading(GROUP, "Bidang " + group);
      }
      heading(SERVICE, service.name());
      table(service);
    }
    return document;
  }

  private void heading(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  /** The number of a heading is not typed: its style carries it. */
  private void styles() {
    CTAbstractNum definition = definition();
    level(definition, 0, STNumberFormat.UPPER_LETTER, "%1.");
    level(definition, 1, STNumberFormat.DECIMAL, "%2.");
    BigInteger number = number(definition);
    style(GROUP, number, 0);
    style(SERVICE, number, 1);
  }

  private void style(String name, BigInteger number, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    var properties = style.addNewPPr();
    properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    var numbering = properties.addNewNumPr();
    numbering.addNewIlvl().setVal(BigInteger.valueOf(level));
    numbering.addNewNumId().setVal(number);
    style.addNewRPr().addNewB();
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private void table(Service service) {
    XWPFTable table = document.createTable(1, 3);
    text(table, 0, "NO", "KOMPONEN", "URAIAN");
    int number = 0;
    section(table, "KOMPONEN PENYAMPAIAN PELAYANAN");
    for (ComponentKind kind : ComponentKind.delivery()) {
      component(table, ++number, kind, service.content().get(kind));
    }
    section(table, "KOMPONEN PENGELOLAAN PELAYANAN");
    for (ComponentKind kind : ComponentKind.management()) {
      component(table, ++number, kind, service.content().get(kind));
    }
  }

  /** One cell over all columns. */
  private static void section(XWPFTable table, String text) {
    var row = table.createRow();
    row.getCell(0).setText(text);
    row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
    row.removeCell(2);
    row.removeCell(1);
  }

  private void component(XWPFTable table, int number, ComponentKind kind, List<String> lines) {
    if (kind == ComponentKind.COMPLAINT_HANDLING) {
      for (int i = 0; i < lines.size(); i++) {
        int at = table.getNumberOfRows();
        table.createRow();
        text(table, at, i == 0 ? String.valueOf(number) : "", i == 0 ? Manuscript.label(kind) : "", lines.get(i));
        merge(table, at, i == 0);
      }
      return;
    }
    int at = table.getNumberOfRows();
    table.createRow();
    text(table, at, String.valueOf(number), Manuscript.label(kind));
    XWPFTableCell cell = table.getRow(at).getCell(2);
    if (kind == ComponentKind.FEE && lines.size() > 1) {
      tariffs(cell, lines);
    } else {
      list(cell, lines);
    }
  }

  private static void merge(XWPFTable table, int row, boolean first) {
    for (int column = 0; column < 2; column++) {
      var merge = table.getRow(row).getCell(column).getCTTc().addNewTcPr().addNewVMerge();
      if (first) {
        merge.setVal(STMerge.RESTART);
      }
    }
  }

  /** What is charged and how much, in a table of its own. */
  private static void tariffs(XWPFTableCell cell, List<String> lines) {
    var inner = new XWPFTable(cell.getCTTc().addNewTbl(), cell, lines.size(), 2);
    for (int i = 0; i < lines.size(); i++) {
      String[] tariff = lines.get(i).split(": ");
      text(inner, i, tariff[0], tariff[1]);
    }
    cell.addParagraph();
  }

  private void list(XWPFTableCell cell, List<String> lines) {
    BigInteger number = lines.size() > 1 ? numbered() : null;
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      if (number != null) {
        paragraph.setNumID(number);
      }
      paragraph.createRun().setText(lines.get(i).replaceFirst("^\\d+\\. ", ""));
    }
  }

  private static void text(XWPFTable table, int row, String... cells) {
    for (int c = 0; c < cells.length; c++) {
      table.getRow(row).getCell(c).setText(cells[c]);
    }
  }

  private BigInteger numbered() {
    CTAbstractNum definition = definition();
    level(definition, 0, STNumberFormat.DECIMAL, "%1.");
    return number(definition);
  }

  private CTAbstractNum definition() {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(document.getNumbering() == null ? 0 : document.getNumbering().getAbstractNums().size()));
    return definition;
  }

  private BigInteger number(CTAbstractNum definition) {
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private static void level(CTAbstractNum definition, int depth, STNumberFormat.Enum format, String text) {
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }
}
