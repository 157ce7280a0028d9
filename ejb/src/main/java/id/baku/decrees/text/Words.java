package id.baku.decrees.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small helpers to look at words: splitting, lower case, and how many typing errors lie between two of them. */
public final class Words {

  private Words() {}

  /** The lower-case words (letters and digits) of a text. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** The words joined by single blanks: a text without case, punctuation and white space. */
  public static String plain(String text) {
    return String.join(" ", of(text));
  }

  /** Same word, allowing one typing error in words of five letters and two in words of nine. */
  public static boolean alike(String word, String known) {
    if (word.equals(known)) {
      return true;
    }
    int allowed = known.length() >= 9 ? 2 : known.length() >= 5 ? 1 : 0;
    if (allowed == 0 || Math.abs(word.length() - known.length()) > allowed) {
      return false;
    }
    return distance(word, known, allowed) <= allowed;
  }

  /** Edits between two words (insert, delete, replace, swap neighbours); stops counting above {@code limit}. */
  static int distance(String a, String b, int limit) {
    int[] before = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int edit = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          edit = Math.min(edit, before[j - 2] + 1);
        }
        current[j] = edit;
        best = Math.min(best, edit);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] swap = before;
      before = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }

  /** White space of any kind collapsed to single blanks, none at the ends. */
  public static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' || c == '\ufeff' || c == '\u200b';
  }

  /** True when a text has at least one letter or digit. */
  public static boolean hasContent(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Most letters are capitals. */
  public static boolean isUpperCase(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        upper++;
      } else if (Character.isLowerCase(text.charAt(i))) {
        lower++;
      }
    }
    return upper >= 3 && lower * 4 <= upper;
  }
}
