package id.baku.decrees.readers.ooxml;

/** Where a paragraph begins, in columns of a typed page. */
final class Indent {

  /** Twentieths of a point to a column of text. */
  private static final int COLUMN = 120;

  private Indent() {}

  /** The first line's place as an {@code <w:ind>} says it. */
  static int of(Xml xml) {
    int left = xml.number("left", xml.number("start", 0));
    int first = xml.number("firstLine", 0) - xml.number("hanging", 0);
    return Math.max(0, (left + first) / COLUMN);
  }
}
