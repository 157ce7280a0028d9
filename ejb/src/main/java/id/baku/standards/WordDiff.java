package id.baku.standards;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts word by word, by an algorithm that needs little memory however different they are. */
public final class WordDiff {

  /** Beyond this, comparing word by word takes longer than it helps: the one text is gone and the other is new. */
  private static final int MOST_WORDS = 5_000;

  private WordDiff() {}

  /** Neighbouring words of one kind, parted by blanks. */
  public record Piece(Kind kind, String text) {

    /** In both texts, in the earlier one, in the later one. */
    public enum Kind { KEPT, GONE, NEW }
  }

  /** Pieces in reading order; those that are gone stand before those that came in their place. */
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
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        flush(pieces, gone, came);
        add(pieces, Piece.Kind.KEPT, delta.getSource().getLines());
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
      pieces.add(new Piece(kind, String.join(" ", words)));
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }
}
