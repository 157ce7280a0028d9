package id.baku.decrees.readers.ooxml;

import id.baku.decrees.readers.Budget;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The paragraph and character styles of a Word file, as far as they say something about reading. */
final class Styles {

  private static final int LONGEST_CHAIN = 20;

  /** What a style says itself; null and -1: nothing. */
  private static final class Style {
    String basedOn;
    Boolean bold;
    Boolean caps;
    int outline = -1;
    int numberId = -1;
    int numberLevel = -1;
    int left = -1;
  }

  /** A list and a level in it; {@code level} -1: the level that names the style. */
  record Numbering(int id, int level, String style) {}

  private final Map<String, Style> styles = new HashMap<>();
  private String standard;

  static Styles read(OfficePackage office, Budget budget) {
    Styles read = new Styles();
    for (PackagePart part : office.related("styles")) {
      try (Xml xml = new Xml(part, budget)) {
        xml.root();
        xml.children(name -> {
          if (name.equals("style")) {
            read.style(xml);
          } else {
            xml.skip();
          }
        });
      }
    }
    return read;
  }

  private void style(Xml xml) {
    Style style = new Style();
    String id = xml.attribute("styleId");
    if ("paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"))) {
      standard = id;
    }
    xml.children(name -> {
      switch (name) {
        case "basedOn" -> {
          style.basedOn = xml.attribute("val");
          xml.skip();
        }
        case "pPr" -> xml.children(property -> paragraph(xml, property, style));
        case "rPr" -> xml.children(property -> {
          switch (property) {
            case "b" -> style.bold = xml.isOn();
            case "caps" -> style.caps = xml.isOn();
            default -> { }
          }
          xml.skip();
        });
        default -> xml.skip();
      }
    });
    if (id != null) {
      styles.put(id, style);
    }
  }

  private static void paragraph(Xml xml, String property, Style style) {
    switch (property) {
      case "outlineLvl" -> style.outline = xml.number("val", -1);
      case "ind" -> style.left = Indent.of(xml);
      case "numPr" -> {
        xml.children(name -> {
          if (name.equals("numId")) {
            style.numberId = xml.number("val", -1);
          } else if (name.equals("ilvl")) {
            style.numberLevel = xml.number("val", -1);
          }
          xml.skip();
        });
        return;
      }
      default -> { }
    }
    xml.skip();
  }

  boolean isBold(String id) {
    return Boolean.TRUE.equals(find(id, style -> style.bold));
  }

  boolean isCaps(String id) {
    return Boolean.TRUE.equals(find(id, style -> style.caps));
  }

  /** Heading level from 1, or 0. */
  int level(String id) {
    Integer outline = find(id, style -> style.outline < 0 ? null : style.outline);
    return outline == null || outline > 5 ? 0 : outline + 1;
  }

  int left(String id) {
    Integer left = find(id, style -> style.left < 0 ? null : style.left);
    return left == null ? 0 : left;
  }

  /** The list a style numbers its paragraphs in, or null. */
  Numbering numbering(String id) {
    String at = id == null ? standard : id;
    int level = -1;
    for (int i = 0; i < LONGEST_CHAIN && at != null && styles.containsKey(at); i++) {
      Style style = styles.get(at);
      level = level < 0 ? style.numberLevel : level;
      if (style.numberId >= 0) {
        return style.numberId == 0 ? null : new Numbering(style.numberId, level, id == null ? standard : id);
      }
      at = style.basedOn;
    }
    return null;
  }

  private <T> T find(String id, Function<Style, T> property) {
    String at = id == null ? standard : id;
    for (int i = 0; i < LONGEST_CHAIN && at != null && styles.containsKey(at); i++) {
      T value = property.apply(styles.get(at));
      if (value != null) {
        return value;
      }
      at = styles.get(at).basedOn;
    }
    return null;
  }
}
