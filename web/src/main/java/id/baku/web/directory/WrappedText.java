package id.baku.web.directory;

import java.util.ArrayList;
import java.util.List;

/** Cuts words into lines of a width, for SVG, which cannot do it itself. Widths are estimated, on the wide side. */
final class WrappedText {

  private static final String NARROW = "iljtfI.,:;'|!()[] ";
  private static final String WIDE = "mwMW@%";
  private static final String MORE = "…";

  private WrappedText() {}

  /**
   * @param width in the units of the font size
   * @return at most {@code most} lines; the last one ends in an ellipsis when words are left
   */
  static List<String> lines(String text, double fontSize, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, fontSize) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, fontSize) > width && line.codePointCount(0, line.length()) > 1) {
        int cut = fitting(line, fontSize, width);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line);
    return lines.size() <= most ? lines : shortened(lines.subList(0, most));
  }

  static double width(String text, double fontSize) {
    return text.codePoints().mapToDouble(WrappedText::width).sum() * fontSize;
  }

  private static double width(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(letter) >= 0 || letter > 0x2e80) {
      return 1.0;
    }
    return Character.isUpperCase(letter) ? 0.7 : 0.58;
  }

  private static int fitting(String word, double fontSize, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next), fontSize) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static List<String> shortened(List<String> lines) {
    List<String> kept = new ArrayList<>(lines);
    String last = kept.removeLast();
    kept.add(last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing() + MORE);
    return kept;
  }
}
