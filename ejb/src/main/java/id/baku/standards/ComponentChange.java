package id.baku.standards;

import id.baku.standards.WordDiff.Piece;
import id.baku.standards.StandardContent.Component;
import java.util.Arrays;
import java.util.List;

/**
 * One component of two editions of a standard. What counts is the wording; white space does not.
 *
 * @param pieces the wording word by word, with what is gone and what is new; empty when nothing changed
 */
public record ComponentChange(ComponentKind kind, Change change, List<Piece> pieces) {

  /** Whether the later edition has it like the earlier one. */
  public enum Change { EQUAL, CHANGED, NEW, GONE }

  public boolean isAny() {
    return change != Change.EQUAL;
  }

  /** The components at least one edition has, in order. */
  public static List<ComponentChange> all(StandardContent before, StandardContent after) {
    return Arrays.stream(ComponentKind.values())
        .filter(kind -> !words(before, kind).isEmpty() || !words(after, kind).isEmpty())
        .map(kind -> of(kind, words(before, kind), words(after, kind))).toList();
  }

  private static ComponentChange of(ComponentKind kind, String before, String after) {
    List<Piece> pieces = WordDiff.of(before, after);
    boolean same = pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.KEPT);
    Change change = same ? Change.EQUAL : before.isEmpty() ? Change.NEW : after.isEmpty() ? Change.GONE : Change.CHANGED;
    return new ComponentChange(kind, change, same ? List.of() : pieces);
  }

  private static String words(StandardContent content, ComponentKind kind) {
    Component component = content.component(kind);
    return component == null || component.raw() == null ? "" : component.raw().strip();
  }
}
