package id.baku.standards;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two texts word by word, by an algorithm that needs little memory however different they are. */
public final class WordDiff {

  /** Beyond this, comparing word by word takes longer than it helps: the one text is gone and the other is new. */
  private static final int MOST_WORDS = 5_000;

  private static final String ENTRY = "\n";

  private WordDiff() {}

  /** Neighbouring words of one kind, parted by blanks; before each entry of a numbered list a new line. */
  public record Piece(Kind kind, String text) {

    /** In both texts, in the earlier one, in the later one. */
    public enum Kind { KEPT, GONE, NEW }
  }

  /** Pieces in reading order; those that are gone stand before those that came in their place. That an entry got another number is no change. */
  public static List<Piece> of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<Piece> pieces = new ArrayList<>();
    if (Math.max(old.size(), now.size()) > MOST_WORDS && !old.equals(now)) {
      add(pieces, Piece.Kind.GONE, old);
      add(pieces, Piece.Kind.NEW, now);
      return pieces;
    }
    List<String> gone = new ArrayList<>();
    List<String> came = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(WordDiff::isSame), null, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        flush(pieces, gone, came);
        add(pieces, Piece.Kind.KEPT, delta.getTarget().getLines());
      } else {
        gone.addAll(delta.getSource().getLines());
        came.addAll(delta.getTarget().getLines());
      }
    }
    flush(pieces, gone, came);
    return pieces;
  }

  /** The algorithm tells changes between kept words in any order. */
  private static void flush(List<Piece> pieces, List<String> gone, List<String> came) {
    add(pieces, Piece.Kind.GONE, gone);
    add(pieces, Piece.Kind.NEW, came);
    gone.clear();
    came.clear();
  }

  private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, pieces.isEmpty() ? String.join(" ", words).stripLeading() : String.join(" ", words)));
    }
  }

  /** The words; the first one of an entry with the number of the entry before it. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String next = null;
    String number = null;
    for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
      if (number == null && isNumber(word, next)) {
        number = word;
        next = following(word);
      } else {
        words.add(number == null ? word : ENTRY + number + " " + word);
        number = null;
      }
    }
    if (number != null) {
      words.add(number);
    }
    return words;
  }

  /** Whether a word numbers an entry: the next one of the list, or the first one of a new one. */
  private static boolean isNumber(String word, String next) {
    return word.equals(next) || word.equals("1.") || next == null && word.equals("a.");
  }

  private static String following(String number) {
    String plain = number.substring(0, number.length() - 1);
    return (Character.isDigit(plain.charAt(0)) ? String.valueOf(Integer.parseInt(plain) + 1) : String.valueOf((char) (plain.charAt(0) + 1))) + ".";
  }

  private static boolean isSame(String before, String after) {
    return withoutNumber(before).equals(withoutNumber(after));
  }

  private static String withoutNumber(String word) {
    return word.startsWith(ENTRY) ? word.substring(word.indexOf(' ') + 1) : word;
  }
}
