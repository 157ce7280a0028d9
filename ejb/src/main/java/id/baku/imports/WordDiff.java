package id.baku.imports;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts word by word. */
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
  static List<Piece> of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<Piece> pieces = new ArrayList<>();
    if (Math.max(old.size(), now.size()) > MOST_WORDS && !old.equals(now)) {
      add(pieces, Piece.Kind.GONE, old);
      add(pieces, Piece.Kind.NEW, now);
      return pieces;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
      switch (delta.getType()) {
        case EQUAL -> add(pieces, Piece.Kind.KEPT, delta.getSource().getLines());
        case DELETE, INSERT, CHANGE -> {
          add(pieces, Piece.Kind.GONE, delta.getSource().getLines());
          add(pieces, Piece.Kind.NEW, delta.getTarget().getLines());
        }
        default -> throw new IllegalStateException(delta.getType().name());
      }
    }
    return pieces;
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
