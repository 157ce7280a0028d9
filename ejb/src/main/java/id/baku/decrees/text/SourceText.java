package id.baku.decrees.text;

import id.baku.decrees.SourceSpan;
import java.util.Arrays;

/**
 * The text of a document together with its line starts, so that every offset can name its line. It is either a text
 * file as it is, with the bits of markup such files carry, or a text that a reader has written down, where every sign
 * stands for itself.
 */
public final class SourceText {

  private final String text;
  private final boolean markup;
  private final int[] lineStarts;

  /** The text of a file as it is. */
  public SourceText(String text) {
    this(text, true);
  }

  private SourceText(String text, boolean markup) {
    this.text = text;
    this.markup = markup;
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i)) && !(text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, count);
  }

  /** A text without markup. */
  public static SourceText plain(String text) {
    return new SourceText(text, false);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u0085';
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** Start of line {@code index} (from 0). */
  public int lineStart(int index) {
    return lineStarts[index];
  }

  /** End of line {@code index} without its line break. */
  public int lineEnd(int index) {
    int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
    while (end > lineStarts[index] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The first offset that is no white space, or {@code end}. */
  public int firstInk(int start, int end) {
    int i = start;
    while (i < end && Words.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Number of the line (from 1) that holds the character at {@code offset}. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public SourceSpan span(int start, int end) {
    return new SourceSpan(start, end, lineOf(start));
  }

  /** What a person reads between two offsets. */
  public String reads(int start, int end) {
    return markup ? Markup.clean(slice(start, end)) : Words.squeeze(slice(start, end));
  }

  public String slice(int start, int end) {
    return text.substring(start, end);
  }
}
