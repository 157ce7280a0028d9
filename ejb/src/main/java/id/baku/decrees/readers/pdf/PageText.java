package id.baku.decrees.readers.pdf;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a page and puts them together to words; text that does not run from left to right is kept apart. */
final class PageText extends PDFTextStripper {

  private static final int MOST_LETTERS = 300_000;

  private record Letter(String text, float left, float right, float base, float size, float blank, boolean bold) {}

  private final Budget budget;
  private final List<Letter> letters = new ArrayList<>();
  private final Map<Long, List<Letter>> places = new HashMap<>();
  private final StringBuilder turned = new StringBuilder();
  private float width;
  private float height;

  private PageText(Budget budget) {
    this.budget = budget;
    setStartPage(0);
  }

  /** The words of a page in reading order of their letters, its size, and its turned text. */
  record Result(List<Word> words, String turned, float width, float height) {}

  static Result of(PDPage page, Budget budget) throws IOException {
    PageText text = new PageText(budget);
    boolean lies = page.getRotation() % 180 != 0;
    text.width = lies ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    text.height = lies ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    if (page.hasContents()) {
      text.processPage(page);
    }
    return new Result(text.words(), text.turned.toString(), text.width, text.height);
  }

  @Override
  protected void writePage() {
    // the letters are all we want
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    budget.check();
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    if (letters.size() >= MOST_LETTERS) {
      throw new UnreadableDecree(Reason.TOO_MUCH_TEXT);
    }
    if (position.getDir() != position.getRotation()) {
      turned.append(text);
      return;
    }
    float size = Math.max(1, Math.abs(position.getYScale()));
    Letter letter = new Letter(text, position.getXDirAdj(), position.getXDirAdj() + position.getWidthDirAdj(),
        position.getYDirAdj(), size, blank(position, size), isBold(position.getFont()));
    if (!isThere(letter)) {
      letters.add(letter);
    }
  }

  private static float blank(TextPosition position, float size) {
    float blank = position.getWidthOfSpace();
    return Float.isNaN(blank) || blank < size * 0.1f || blank > size ? size * 0.27f : blank;
  }

  private static boolean isBold(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    return name.contains("bold") || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  /** The same letter at the same place once more, as programs print that make letters bold by printing them twice. */
  private boolean isThere(Letter letter) {
    if (letter.text().isBlank()) {
      return false;
    }
    long column = Math.round(letter.left() / 2);
    long row = Math.round(letter.base() / 2);
    for (long c = column - 1; c <= column + 1; c++) {
      for (long r = row - 1; r <= row + 1; r++) {
        for (Letter other : places.getOrDefault(c << 32 | r & 0xffffffffL, List.of())) {
          if (other.text().equals(letter.text()) && Math.abs(other.left() - letter.left()) < letter.size() * 0.12f
              && Math.abs(other.base() - letter.base()) < letter.size() * 0.12f) {
            return true;
          }
        }
      }
    }
    List<Letter> here = places.computeIfAbsent(column << 32 | row & 0xffffffffL, place -> new ArrayList<>(1));
    if (here.size() < 8) {
      here.add(letter);
    }
    return false;
  }

  /** Letters on one base line, from left to right, cut where the gap is about as wide as a blank. */
  private List<Word> words() {
    letters.sort(Comparator.comparingDouble(Letter::base));
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || letters.get(i).base() - letters.get(i - 1).base() > letters.get(i).size() * 0.15f
          || letters.get(i).base() - letters.get(from).base() > letters.get(i).size() * 0.4f) {
        List<Letter> row = new ArrayList<>(letters.subList(from, i));
        row.sort(Comparator.comparingDouble(Letter::left));
        cut(row, words);
        from = i;
      }
    }
    return words;
  }

  private static void cut(List<Letter> row, List<Word> words) {
    StringBuilder text = new StringBuilder();
    Letter first = null;
    Letter last = null;
    for (Letter letter : row) {
      boolean blank = letter.text().isBlank();
      boolean gap = last != null && letter.left() - last.right() > Math.min(letter.blank(), last.blank()) * 0.55f;
      if (first != null && (blank || gap)) {
        words.add(word(text, first, last));
        text.setLength(0);
        first = null;
      }
      if (!blank) {
        first = first == null ? letter : first;
        text.append(letter.text());
        last = letter;
      }
    }
    if (first != null) {
      words.add(word(text, first, last));
    }
  }

  private static Word word(StringBuilder text, Letter first, Letter last) {
    return new Word(text.toString(), first.left(), last.right(), first.base(), first.size(), first.blank(), first.bold());
  }
}
