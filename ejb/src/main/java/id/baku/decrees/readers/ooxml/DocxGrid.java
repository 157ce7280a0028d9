package id.baku.decrees.readers.ooxml;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of Word onto a grid: merged cells, and borders that were dragged about by a hair. */
final class DocxGrid {

  /** Twentieths of a point; columns narrower than that are slips of the mouse. */
  private static final int SLIVER = 220;

  private final Xml xml;
  private final Styles styles;
  private final Numberings numberings;
  private final Budget budget;
  private final List<Integer> columns = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();

  DocxGrid(Xml xml, Styles styles, Numberings numberings, Budget budget) {
    this.xml = xml;
    this.styles = styles;
    this.numberings = numberings;
    this.budget = budget;
  }

  Grid read() {
    columns.add(0);
    xml.children(this::part);
    return new Grid(rows);
  }

  private void part(String name) {
    switch (name) {
      case "tblGrid" -> xml.children(column -> {
        if (column.equals("gridCol") && columns.size() < 200) {
          int width = xml.number("w", 1_000);
          columns.add(width < SLIVER ? columns.getLast() : columns.size());
        }
        xml.skip();
      });
      case "tr" -> new RowReader().read();
      case "sdt", "sdtContent", "customXml", "ins" -> xml.children(this::part);
      default -> xml.skip();
    }
  }

  private int column(int at) {
    return at < columns.size() ? columns.get(at) : at;
  }

  /** One row; {@code <w:trPr>} comes before its cells. */
  private final class RowReader {
    private final List<GridCell> cells = new ArrayList<>();
    private int at;
    private boolean head;
    private boolean deleted;

    void read() {
      xml.children(this::part);
      if (!deleted) {
        rows.add(new GridRow(cells, head));
      }
    }

    private void part(String name) {
      switch (name) {
        case "trPr" -> xml.children(property -> {
          switch (property) {
            case "gridBefore" -> at = Math.clamp(xml.number("val", 0), 0, 100);
            case "tblHeader" -> head = xml.isOn();
            case "del" -> deleted = true;
            default -> { }
          }
          xml.skip();
        });
        case "tc" -> cell();
        case "sdt", "sdtContent", "customXml" -> xml.children(this::part);
        default -> xml.skip();
      }
    }

    private void cell() {
      budget.cell();
      DocxWalk walk = new DocxWalk(xml, styles, numberings, budget, true);
      CellProperties properties = new CellProperties();
      List<Part> content = walk.blocks(name -> {
        if (!name.equals("tcPr")) {
          return false;
        }
        properties.read();
        return true;
      });
      if (!properties.continued) {
        int last = cells.isEmpty() ? -1 : cells.getLast().column();
        cells.add(new GridCell(Math.max(last + 1, column(at)), content));
      }
      at = Math.min(1_000, at + properties.span);
    }
  }

  /** Whether a cell reaches over several columns, or is only the rest of the cell above or left of it. */
  private final class CellProperties {
    private int span = 1;
    private boolean continued;

    void read() {
      xml.children(name -> {
        switch (name) {
          case "gridSpan" -> span = Math.clamp(xml.number("val", 1), 1, 100);
          case "vMerge", "hMerge" -> continued |= !"restart".equals(xml.attribute("val"));
          default -> { }
        }
        xml.skip();
      });
    }
  }
}
