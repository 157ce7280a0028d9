package id.baku.decrees.readers.pdf;

import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.readers.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts printed lines together that were broken by nothing but the width of their column: a line goes on when the first
 * word of the next one would not have fitted on it. Words parted at the end of a line become whole again.
 */
final class Reflow {

  private static final Pattern SIGN = Pattern.compile(
      "^(?:\\(?\\d{1,3}[a-f]?[.)]|\\(?[a-z][.)]|[A-Z][.)]|[IVX]{1,5}\\.|[-\u2013\u2022\u25aa\u25cf\u25cb\u2713\u27a2\uf0b7\uf0a7*\u00b7])$");

  /** "Menimbang :", "MEMUTUSKAN:", "KESATU :": the next part of a decree, however full the line before it. */
  private static final Pattern PART = Pattern.compile(
      "^(?:(?i:menimbang|mengingat|memperhatikan|membaca|memutuskan|menetapkan)|KE[A-Z]{3,9}(?: BELAS)?|PERTAMA)\\s?:.*");

  private static final String IN_ADDRESS = ".-_/@?=&";

  private final float right;
  private final float width;

  /** @param left and right are the borders the text keeps between */
  Reflow(float left, float right) {
    this.right = right;
    this.width = Math.max(1, right - left);
  }

  /** The lines of a cell: between borders the text keeps the same distance from both. */
  static List<Part> cell(List<TextLine> lines, float leftBorder, float rightBorder) {
    float left = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(leftBorder);
    float padding = Math.clamp(left - leftBorder, 1f, 9f);
    return new Reflow(left, rightBorder - padding).parts(lines);
  }

  private List<Part> parts(List<TextLine> lines) {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean bold = true;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i > 0 && !goesOn(lines.get(i - 1), line)) {
        parts.add(new Part.Text(text.toString(), 0, Break.HARD, Mark.NONE, 0, bold));
        text.setLength(0);
        bold = true;
      }
      append(text, i > 0 ? lines.get(i - 1) : null, line);
      bold &= line.isBold();
    }
    if (!text.isEmpty()) {
      parts.add(new Part.Text(text.toString(), 0, Break.HARD, Mark.NONE, 0, bold));
    }
    return parts;
  }

  /** The second line only goes on with the first. */
  boolean goesOn(TextLine first, TextLine second) {
    Word next = second.words().getFirst();
    boolean sign = SIGN.matcher(next.text()).matches() && second.words().size() > 1;
    if (sign || PART.matcher(second.text()).matches() || lastSign(first) == ';' || second.base() - first.base() > 2.6f * Math.max(first.size(), second.size())) {
      return false;
    }
    float room = right - first.right() - first.words().getLast().blank() - (next.right() - next.left());
    if (room < 1.5f) {
      return true;
    }
    char start = next.text().charAt(0);
    return room < 0.15f * width && Character.isLowerCase(start) && ".;:".indexOf(lastSign(first)) < 0;
  }

  private static char lastSign(TextLine line) {
    String text = line.words().getLast().text();
    return text.charAt(text.length() - 1);
  }

  /** Adds a line to the text before it, healing what the line end broke. */
  void append(StringBuilder text, TextLine before, TextLine next) {
    String line = next.text();
    if (text.isEmpty() || before == null) {
      text.append(line);
      return;
    }
    String last = before.words().getLast().text();
    char end = last.charAt(last.length() - 1);
    char start = line.charAt(0);
    boolean full = isFull(before, next);
    if (isAddress(last) && (full || IN_ADDRESS.indexOf(end) >= 0 || IN_ADDRESS.indexOf(start) >= 0)) {
      text.append(line);
    } else if (isHyphen(end) && last.length() > 1 && isJoined(last.charAt(last.length() - 2), start)) {
      if (Character.isLowerCase(start) && !isDoubled(last, line)) {
        text.setLength(text.length() - 1);
      }
      text.append(line);
    } else if (full && isCutWord(before, start)) {
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  /** A hyphen between letters, or between the digits of a telephone number. */
  private static boolean isJoined(char before, char after) {
    return Character.isLetter(before) && Character.isLetter(after) || Character.isDigit(before) && Character.isDigit(after);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }

  private static boolean isAddress(String word) {
    return word.contains("://") || word.contains("@") || word.startsWith("www.");
  }

  /** "undang-/undang", "perundang-/undangan", "syarat-/syaratnya": the hyphen belongs to the doubled word. */
  private static boolean isDoubled(String last, String line) {
    String first = last.substring(0, last.length() - 1).toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String second = line.substring(0, end).toLowerCase(Locale.ROOT);
    for (int root = Math.min(first.length(), second.length()); root >= 4; root--) {
      if (first.endsWith(second.substring(0, root))) {
        return true;
      }
    }
    return first.length() >= 3 && second.startsWith(first);
  }

  /** Not even the first letter of the next line would have fitted on this one. */
  private boolean isFull(TextLine before, TextLine next) {
    Word word = next.words().getFirst();
    float letter = (word.right() - word.left()) / word.text().length();
    return right - before.right() < Math.max(letter, 0.3f * word.size()) * 1.2f;
  }

  /** A single word that fills its narrow column to the border was cut, not ended. */
  private static boolean isCutWord(TextLine before, char start) {
    String word = before.words().getFirst().text();
    char end = word.charAt(word.length() - 1);
    return before.words().size() == 1 && word.length() >= 4 && Character.isLetter(end)
        && (Character.isLowerCase(start) || ":;,.)".indexOf(start) >= 0);
  }
}
