package id.baku.decrees.readers.ooxml;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.ListSign;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The lists of a Word file: counts their entries and writes their signs as Word prints them. */
final class Numberings {

  private static final int LEVELS = 9;

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    String style;
    int left = -1;
    boolean legal;
    /** The level (from 1) after which this one starts anew; -1: any higher one, 0: never. */
    int restart = -1;
  }

  private static final class Definition {
    final Level[] levels = new Level[LEVELS];
    String link;
    /** Numbers reached; Integer.MIN_VALUE: not begun. */
    final int[] reached = new int[LEVELS];
  }

  private static final class Instance {
    int definition = -1;
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, Level> levels = new HashMap<>();
    final Set<Integer> started = new HashSet<>();
  }

  private final Map<Integer, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Styles styles;

  private Numberings(Styles styles) {
    this.styles = styles;
  }

  static Numberings read(OfficePackage office, Styles styles, Budget budget) {
    Numberings read = new Numberings(styles);
    for (PackagePart part : office.related("numbering")) {
      try (Xml xml = new Xml(part, budget)) {
        xml.root();
        xml.children(name -> {
          switch (name) {
            case "abstractNum" -> read.definition(xml);
            case "num" -> read.instance(xml);
            default -> xml.skip();
          }
        });
      }
    }
    return read;
  }

  private void definition(Xml xml) {
    Definition definition = new Definition();
    Arrays.fill(definition.reached, Integer.MIN_VALUE);
    definitions.put(xml.number("abstractNumId", -1), definition);
    xml.children(name -> {
      switch (name) {
        case "lvl" -> {
          int level = xml.number("ilvl", 0);
          Level read = level(xml);
          if (level >= 0 && level < LEVELS) {
            definition.levels[level] = read;
          }
        }
        case "numStyleLink" -> {
          definition.link = xml.attribute("val");
          xml.skip();
        }
        default -> xml.skip();
      }
    });
  }

  private static Level level(Xml xml) {
    Level level = new Level();
    xml.children(name -> {
      switch (name) {
        case "start" -> level.start = xml.number("val", 1);
        case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
        case "lvlText" -> level.text = xml.attribute("val") == null ? "" : xml.attribute("val");
        case "pStyle" -> level.style = xml.attribute("val");
        case "isLgl" -> level.legal = xml.isOn();
        case "lvlRestart" -> level.restart = xml.number("val", -1);
        case "pPr" -> {
          xml.children(property -> {
            if (property.equals("ind")) {
              level.left = Indent.of(xml);
            }
            xml.skip();
          });
          return;
        }
        default -> { }
      }
      xml.skip();
    });
    return level;
  }

  private void instance(Xml xml) {
    Instance instance = new Instance();
    instances.put(xml.number("numId", -1), instance);
    xml.children(name -> {
      switch (name) {
        case "abstractNumId" -> {
          instance.definition = xml.number("val", -1);
          xml.skip();
        }
        case "lvlOverride" -> {
          int level = xml.number("ilvl", 0);
          xml.children(inner -> {
            switch (inner) {
              case "startOverride" -> {
                instance.starts.put(level, xml.number("val", 1));
                xml.skip();
              }
              case "lvl" -> instance.levels.put(level, level(xml));
              default -> xml.skip();
            }
          });
        }
        default -> xml.skip();
      }
    });
  }

  /** The sign before a paragraph ("1.", "a)", "\u2022"), or "" when it has none; counts on. */
  String next(Styles.Numbering numbering) {
    Instance instance = instances.get(numbering.id());
    Definition definition = definition(instance);
    if (definition == null) {
      return "";
    }
    int at = depth(numbering);
    Level level = level(instance, definition, at);
    if (level == null) {
      return "";
    }
    count(instance, definition, at, level);
    return sign(instance, definition, at, level);
  }

  /** The level of a paragraph in its list, from 0. */
  int depth(Styles.Numbering numbering) {
    if (numbering.level() >= 0) {
      return Math.min(LEVELS - 1, numbering.level());
    }
    Definition definition = definition(instances.get(numbering.id()));
    for (int i = 0; definition != null && i < LEVELS; i++) {
      if (definition.levels[i] != null && numbering.style() != null && numbering.style().equals(definition.levels[i].style)) {
        return i;
      }
    }
    return 0;
  }

  /** Where a paragraph of a list begins, or -1 when the list does not say. */
  int left(Styles.Numbering numbering) {
    Instance instance = instances.get(numbering.id());
    Definition definition = definition(instance);
    Level level = definition == null ? null : level(instance, definition, depth(numbering));
    return level == null ? -1 : level.left;
  }

  private Definition definition(Instance instance) {
    Definition found = instance == null ? null : definitions.get(instance.definition);
    if (found != null && found.link != null) {
      Styles.Numbering linked = styles.numbering(found.link);
      Instance other = linked == null ? null : instances.get(linked.id());
      Definition target = other == null ? null : definitions.get(other.definition);
      return target == null ? found : target;
    }
    return found;
  }

  private static Level level(Instance instance, Definition definition, int at) {
    Level own = instance.levels.get(at);
    return own == null ? definition.levels[at] : own;
  }

  private static void count(Instance instance, Definition definition, int at, Level level) {
    boolean anew = instance.starts.containsKey(at) && instance.started.add(at);
    int reached = definition.reached[at];
    definition.reached[at] = anew ? instance.starts.get(at) : reached == Integer.MIN_VALUE ? level.start : reached + 1;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      Level below = level(instance, definition, deeper);
      if (below == null || below.restart < 0 || below.restart > 0 && at < below.restart) {
        definition.reached[deeper] = Integer.MIN_VALUE;
      }
    }
  }

  private static String sign(Instance instance, Definition definition, int at, Level level) {
    if (level.format.equals("bullet")) {
      return level.text.isBlank() ? "" : at % 2 == 0 ? "\u2022" : "-";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < level.text.length(); i++) {
      char c = level.text.charAt(i);
      if (c == '%' && i + 1 < level.text.length() && level.text.charAt(i + 1) >= '1' && level.text.charAt(i + 1) <= '9') {
        int other = level.text.charAt(++i) - '1';
        Level named = level(instance, definition, other);
        int value = definition.reached[other];
        value = value == Integer.MIN_VALUE ? named == null ? 1 : named.start : value;
        out.append(number(value, named == null || level.legal ? "decimal" : named.format));
      } else {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private static String number(int value, String format) {
    return switch (format) {
      case "lowerLetter" -> ListSign.letter(value);
      case "upperLetter" -> ListSign.upper(ListSign.letter(value));
      case "lowerRoman" -> ListSign.roman(value);
      case "upperRoman" -> ListSign.upper(ListSign.roman(value));
      case "none" -> "";
      case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
      default -> String.valueOf(value);
    };
  }
}
