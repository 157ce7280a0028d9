package id.baku.decrees.formats;

import id.baku.decrees.formats.Written.Element;
import id.baku.decrees.formats.Written.Grid;
import id.baku.decrees.formats.Written.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes a document as Word does: plainly with typed signs, or with automatic numbers and merged cells. */
public final class DocxDocument {

  private final XWPFDocument document = new XWPFDocument();
  private final boolean rich;

  private DocxDocument(boolean rich) {
    this.rich = rich;
  }

  public static byte[] plain(Written written) {
    return new DocxDocument(false).write(written);
  }

  public static byte[] rich(Written written) {
    return new DocxDocument(true).write(written);
  }

  private byte[] write(Written written) {
    for (Element element : written.elements()) {
      switch (element) {
        case Text text -> {
          if (text.blank()) {
            document.createParagraph();
          }
          XWPFParagraph paragraph = document.createParagraph();
          if (text.level() > 0) {
            paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(text.level() - 1));
          }
          if (text.text().equals(text.text().toUpperCase()) && rich) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
          }
          run(paragraph, text.text(), text.bold());
        }
        case Grid grid -> table(grid);
      }
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Text in several runs, as a word processor leaves it after editing. */
  private void run(XWPFParagraph paragraph, String text, boolean bold) {
    int cut = rich ? text.length() / 3 : 0;
    for (String part : List.of(text.substring(0, cut), text.substring(cut))) {
      XWPFRun run = paragraph.createRun();
      run.setBold(bold);
      run.setText(part);
    }
  }

  private void table(Grid grid) {
    XWPFTable table = document.createTable(grid.rows().size(), grid.columns());
    for (int r = 0; r < grid.rows().size(); r++) {
      List<List<String>> row = grid.rows().get(r);
      for (int c = 0; c < grid.columns(); c++) {
        XWPFTableCell cell = table.getRow(r).getCell(c);
        fill(cell, c < row.size() ? row.get(c) : List.of());
        if (rich && c < 2 && c < row.size() - 1) {
          merge(grid, r, c, cell);
        }
      }
    }
  }

  private static void merge(Grid grid, int r, int c, XWPFTableCell cell) {
    boolean empty = grid.rows().get(r).get(c).isEmpty();
    boolean nextEmpty = r + 1 < grid.rows().size() && c < grid.rows().get(r + 1).size()
        && grid.rows().get(r + 1).get(c).isEmpty();
    if (empty && r > 0) {
      cell.getCTTc().addNewTcPr().addNewVMerge();
    } else if (!empty && nextEmpty) {
      cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
    }
  }

  private void fill(XWPFTableCell cell, List<String> lines) {
    boolean numbered = rich && lines.size() > 1;
    for (int i = 0; numbered && i < lines.size(); i++) {
      numbered = lines.get(i).startsWith(i + 1 + ". ");
    }
    BigInteger list = numbered ? newList() : null;
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      String line = lines.get(i);
      if (numbered) {
        paragraph.setNumID(list);
        line = line.substring(line.indexOf(' ') + 1);
      }
      run(paragraph, line, false);
    }
  }

  private BigInteger newList() {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(document.getNumbering() == null ? 0 : document.getNumbering().getAbstractNums().size()));
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition)));
  }
}
