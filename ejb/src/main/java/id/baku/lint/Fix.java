package id.baku.lint;

/**
 * A suggested way to mend a finding.
 *
 * @param replacement words to put in place of the quote; null when a person has to write them
 * @param safe may be applied with one click: no meaning is lost whoever is right
 */
public record Fix(Kind kind, String replacement, boolean safe) {

  /** What kind of work it is. */
  public enum Kind {
    /** Put other words in place of the quote. */
    REPLACE,
    /** Write something that is missing. */
    ADD,
    /** Take the quote out. */
    REMOVE,
    /** Look it up or decide. */
    CHECK
  }

  /** Spelling: the same thing, written right. */
  public static Fix safe(String replacement) {
    return new Fix(Kind.REPLACE, replacement, true);
  }

  /** Probably meant, but a person decides. */
  public static Fix suggested(String replacement) {
    return new Fix(Kind.REPLACE, replacement, false);
  }

  public static Fix of(Kind kind) {
    return new Fix(kind, null, false);
  }
}
