package id.baku.decrees.readers.ooxml;

/** What the properties of a paragraph say: its style, its place in a list, its level as a heading. */
final class DocxParagraph {

  private final Xml xml;
  private final Styles styles;
  private final Numberings numberings;
  private String style;
  private int numberId = -1;
  private int numberLevel = -1;
  private int outline = -1;
  private int left = -1;
  private boolean joinsNext;

  DocxParagraph(Xml xml, Styles styles, Numberings numberings) {
    this.xml = xml;
    this.styles = styles;
    this.numberings = numberings;
  }

  /** Reads the {@code <w:pPr>} the reader stands on. */
  void properties() {
    xml.children(name -> {
      switch (name) {
        case "pStyle" -> style = xml.attribute("val");
        case "outlineLvl" -> outline = xml.number("val", -1);
        case "ind" -> left = Indent.of(xml);
        case "numPr" -> {
          xml.children(this::list);
          return;
        }
        case "rPr" -> {
          xml.children(property -> {
            joinsNext |= property.equals("del") || property.equals("moveFrom");
            xml.skip();
          });
          return;
        }
        default -> { }
      }
      xml.skip();
    });
  }

  private void list(String name) {
    if (name.equals("numId")) {
      numberId = xml.number("val", -1);
    } else if (name.equals("ilvl")) {
      numberLevel = xml.number("val", 0);
    }
    xml.skip();
  }

  String style() {
    return style;
  }

  int level() {
    return outline < 0 ? styles.level(style) : outline > 5 ? 0 : outline + 1;
  }

  int indent() {
    Styles.Numbering numbering = numbering();
    int fromList = numbering == null ? -1 : numberings.left(numbering);
    return left >= 0 ? left : fromList >= 0 ? fromList : styles.left(style);
  }

  /** The sign of the list entry, "" when it is none; counts on, so it is asked for once. */
  String sign() {
    Styles.Numbering numbering = numbering();
    return numbering == null ? "" : numberings.next(numbering);
  }

  /** How deep in its list the paragraph lies, -1 when it lies in none. */
  int depth() {
    Styles.Numbering numbering = numbering();
    return numbering == null ? -1 : numberings.depth(numbering);
  }

  /** The end of the paragraph was deleted with changes tracked. */
  boolean joinsNext() {
    return joinsNext;
  }

  private Styles.Numbering numbering() {
    if (numberId == 0) {
      return null;
    }
    return numberId > 0 ? new Styles.Numbering(numberId, Math.max(0, numberLevel), style) : fromStyle();
  }

  private Styles.Numbering fromStyle() {
    Styles.Numbering numbering = styles.numbering(style);
    return numbering == null || numberLevel < 0 ? numbering
        : new Styles.Numbering(numbering.id(), numberLevel, numbering.style());
  }
}
