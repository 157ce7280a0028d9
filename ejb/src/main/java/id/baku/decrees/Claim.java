package id.baku.decrees;

/**
 * Says what a piece of the source was taken for. The claims and the {@link Remainder}s of a decree never overlap and
 * together cover every character that is not white space: nothing of the source can get lost unnoticed.
 */
public record Claim(Role role, SourceSpan span) {

  /** What the parser took a piece of the source for. */
  public enum Role {
    /** Part of the decree proper (<i>kepala, konsiderans, diktum, tanda tangan</i>). */
    HEADER,
    /** Name of a group or service, or a heading between the two halves of a standard. */
    HEADING,
    /** Label of a component, table head, row number. */
    LABEL,
    /** Content of a component. */
    CELL,
    /** Rules, tags and other signs without content of their own. */
    MARKUP
  }
}
