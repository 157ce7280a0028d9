package id.baku.decrees.readers.ooxml;

import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.LineBuilder;
import id.baku.decrees.readers.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads what stands in a body, a cell, a text box or a note: paragraphs and tables, through content controls and
 * tracked insertions. What was deleted with changes tracked is not part of the document.
 */
final class DocxWalk {

  private final Xml xml;
  private final Styles styles;
  private final Numberings numberings;
  private final Budget budget;
  private final boolean inCell;
  private final List<Part> parts = new ArrayList<>();
  private final LineBuilder line = new LineBuilder(parts);
  private final List<Part> boxes = new ArrayList<>();
  /** The level the first list of a cell begins at; what lies deeper belongs to its entries. -1: no list yet. */
  private int baseLevel = -1;

  DocxWalk(Xml xml, Styles styles, Numberings numberings, Budget budget, boolean inCell) {
    this.xml = xml;
    this.styles = styles;
    this.numberings = numberings;
    this.budget = budget;
    this.inCell = inCell;
  }

  /** Reads the children of the element the reader stands on. */
  List<Part> blocks() {
    xml.children(this::block);
    line.end();
    return parts;
  }

  /** As {@link #blocks()}, but offers each child to somebody else first, who says whether it took it. */
  List<Part> blocks(Predicate<String> other) {
    xml.children(name -> {
      if (!other.test(name)) {
        block(name);
      }
    });
    line.end();
    return parts;
  }

  private void block(String name) {
    switch (name) {
      case "p" -> paragraph();
      case "tbl" -> {
        line.end();
        parts.add(new DocxGrid(xml, styles, numberings, budget).read());
      }
      case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "Choice", "footnote", "endnote", "comment" ->
          xml.children(this::block);
      case "AlternateContent" -> alternatives(this::block);
      default -> xml.skip();
    }
  }

  /** The same content in several forms: the first one is read. */
  private void alternatives(Xml.Visitor content) {
    boolean[] seen = new boolean[1];
    xml.children(name -> {
      if (seen[0]) {
        xml.skip();
      } else {
        seen[0] = true;
        xml.children(content);
      }
    });
  }

  private void paragraph() {
    DocxParagraph paragraph = new DocxParagraph(xml, styles, numberings);
    int before = parts.size();
    boolean[] begun = new boolean[1];
    xml.children(name -> {
      if (name.equals("pPr")) {
        paragraph.properties();
        begin(paragraph);
        begun[0] = true;
        return;
      }
      if (!begun[0]) {
        begin(paragraph);
        begun[0] = true;
      }
      inline(name, paragraph);
    });
    if (!begun[0]) {
      begin(paragraph);
    }
    if (!paragraph.joinsNext()) {
      line.end();
      line.noSign();
      if (parts.size() == before) {
        line.blank();
      }
    }
    parts.addAll(boxes);
    boxes.clear();
  }

  private void begin(DocxParagraph paragraph) {
    line.level(paragraph.level());
    line.indent(paragraph.indent());
    line.sign(paragraph.sign());
    int depth = paragraph.depth();
    baseLevel = baseLevel < 0 ? depth : baseLevel;
    line.mark(inCell && depth > baseLevel && baseLevel >= 0
        ? Mark.NESTED : Mark.NONE);
  }

  private void inline(String name, DocxParagraph paragraph) {
    switch (name) {
      case "r" -> run(paragraph);
      case "del", "moveFrom", "rPr", "pPr", "sdtPr", "proofErr", "instrText" -> xml.skip();
      case "AlternateContent" -> alternatives(inner -> inline(inner, paragraph));
      case "t" -> line.append(xml.text());
      case "txbxContent" -> box();
      default -> xml.children(inner -> inline(inner, paragraph));
    }
  }

  private void run(DocxParagraph paragraph) {
    DocxRun run = new DocxRun(styles, paragraph.style());
    xml.children(name -> {
      switch (name) {
        case "rPr" -> run.properties(xml);
        case "t" -> {
          String text = xml.text();
          if (!run.isHidden()) {
            append(run.shown(text), run.isBold());
          }
        }
        case "tab", "ptab" -> {
          line.append(" ");
          xml.skip();
        }
        case "br", "cr" -> {
          line.lineBreak();
          xml.skip();
        }
        case "noBreakHyphen" -> {
          append("-", run.isBold());
          xml.skip();
        }
        case "sym" -> {
          append(Symbols.of(xml.attribute("char")), run.isBold());
          xml.skip();
        }
        case "AlternateContent" -> alternatives(this::drawing);
        case "drawing", "pict", "object", "ruby", "rubyBase" -> xml.children(this::drawing);
        default -> xml.skip();
      }
    });
  }

  private void append(String text, boolean bold) {
    if (bold) {
      line.inBold(() -> line.append(text));
    } else {
      line.append(text);
    }
  }

  /** Looks for text boxes in a drawing. */
  private void drawing(String name) {
    switch (name) {
      case "txbxContent" -> box();
      case "AlternateContent" -> alternatives(this::drawing);
      case "binData", "t" -> xml.skip();
      default -> xml.children(this::drawing);
    }
  }

  /** A text box stands beside its paragraph; it is read after it. */
  private void box() {
    boxes.addAll(new DocxWalk(xml, styles, numberings, budget, inCell).blocks());
  }
}
