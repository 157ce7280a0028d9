package id.baku.decrees.readers.ooxml;

import java.util.Locale;

/** How a run of text is shown: bold, in capitals, or not at all. */
final class DocxRun {

  private boolean bold;
  private boolean caps;
  private boolean hidden;
  private final Styles styles;

  DocxRun(Styles styles, String paragraphStyle) {
    this.styles = styles;
    this.bold = styles.isBold(paragraphStyle);
    this.caps = styles.isCaps(paragraphStyle);
  }

  void properties(Xml xml) {
    xml.children(name -> {
      switch (name) {
        case "rStyle" -> {
          bold |= styles.isBold(xml.attribute("val"));
          caps |= styles.isCaps(xml.attribute("val"));
        }
        case "b" -> bold = xml.isOn();
        case "caps" -> caps = xml.isOn();
        case "vanish" -> hidden = xml.isOn();
        default -> { }
      }
      xml.skip();
    });
  }

  boolean isBold() {
    return bold;
  }

  boolean isHidden() {
    return hidden;
  }

  String shown(String text) {
    return caps ? text.toUpperCase(Locale.ROOT) : text;
  }
}
