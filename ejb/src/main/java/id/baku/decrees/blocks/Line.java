package id.baku.decrees.blocks;

/**
 * A run of text without a line break: the smallest piece readers deliver. {@code start}/{@code end} are its place in
 * the source, {@code text} is what a person reads there, {@code indent} the column it begins at.
 *
 * @param breakBefore how the line is parted from the one before
 * @param mark the list sign that only markup carries (a {@code <li>}); signs typed as text stay in the text
 */
public record Line(int start, int end, String text, int indent, Break breakBefore, Mark mark) {

  /** How two lines are parted. */
  public enum Break {
    /** Nothing but the width of the page: the sentence may go on. */
    SOFT,
    /** Made on purpose: a paragraph, a list entry, a forced break. */
    HARD,
    /** A blank line lies between. */
    BLANK
  }

  /** List sign given by markup. */
  public enum Mark {
    NONE,
    BULLET,
    NUMBER,
    /** An entry of a list inside a list. */
    NESTED,
    /** Preformatted text, usually a diagram. */
    PREFORMATTED
  }

  public boolean isBlank() {
    return text.isEmpty();
  }
}
