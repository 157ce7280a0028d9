package id.baku.decrees.readers.ooxml;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the visible sheets of a workbook as streams; of formulas the value Excel has kept. */
final class SheetReader {

  private static final int MOST_SHEETS = 200;

  private final OfficePackage office;
  private final Budget budget;

  SheetReader(OfficePackage office, Budget budget) {
    this.office = office;
    this.budget = budget;
  }

  List<Sheet> read() {
    try {
      Set<String> hidden = hidden();
      XSSFReader workbook = new XSSFReader(office.opened());
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(office.opened(), false);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
      List<Sheet> read = new ArrayList<>();
      while (sheets.hasNext() && read.size() < MOST_SHEETS) {
        try (InputStream in = sheets.next()) {
          if (!hidden.contains(sheets.getSheetName())) {
            read.add(sheet(sheets.getSheetName(), in, workbook, strings));
          }
        }
      }
      return read;
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException broken) {
      throw new UnreadableDecree(Reason.BROKEN);
    } catch (UnreadableDecree refused) {
      throw refused;
    } catch (RuntimeException broken) {
      throw broken.getCause() instanceof UnreadableDecree refused ? refused : new UnreadableDecree(Reason.BROKEN);
    }
  }

  private Set<String> hidden() {
    Set<String> names = new HashSet<>();
    try (Xml xml = new Xml(office.main(), budget)) {
      xml.root();
      xml.children(part -> {
        if (!part.equals("sheets")) {
          xml.skip();
          return;
        }
        xml.children(sheet -> {
          String state = xml.attribute("state");
          if (state != null && !state.equals("visible")) {
            names.add(xml.attribute("name"));
          }
          xml.skip();
        });
      });
    }
    return names;
  }

  private Sheet sheet(String name, InputStream in, XSSFReader workbook, ReadOnlySharedStringsTable strings)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    Sheet sheet = new Sheet(name, new TreeMap<>(), new TreeMap<>());
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(new FormulasToo(workbook, strings, sheet));
    reader.parse(new InputSource(in));
    return sheet;
  }

  /** Notes where formulas are, also those of which no value was kept. */
  private final class FormulasToo extends XSSFSheetXMLHandler {
    private final Sheet sheet;
    private String cell;

    FormulasToo(XSSFReader workbook, ReadOnlySharedStringsTable strings, Sheet sheet) throws IOException, OpenXML4JException {
      super(workbook.getStylesTable(), strings, new Cells(sheet), false);
      this.sheet = sheet;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
      if (localName.equals("c")) {
        cell = attributes.getValue("r");
      } else if (localName.equals("f") && cell != null) {
        budget.cell();
        CellReference at = new CellReference(cell);
        sheet.formulas().computeIfAbsent(at.getRow(), row -> new TreeSet<>()).add((int) at.getCol());
      }
      super.startElement(uri, localName, qName, attributes);
    }
  }

  private final class Cells implements SheetContentsHandler {
    private final Sheet sheet;
    private int row;

    Cells(Sheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public void startRow(int number) {
      budget.check();
      row = number;
    }

    @Override
    public void endRow(int number) {
      // nothing to close
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      budget.cell();
      if (value == null || value.isBlank()) {
        return;
      }
      budget.characters(value.length());
      var cells = sheet.rows().computeIfAbsent(row, number -> new TreeMap<>());
      int column = reference == null ? cells.isEmpty() ? 0 : cells.lastKey() + 1 : new CellReference(reference).getCol();
      cells.put(column, value);
    }
  }
}
