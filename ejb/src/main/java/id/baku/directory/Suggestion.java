package id.baku.directory;

/**
 * Something to choose while typing.
 *
 * @param text what to show
 * @param detail where it is, or null
 * @param value slug of an agency, code of a region; null for a service
 */
public record Suggestion(Kind kind, String text, String detail, String value) {

  /** What choosing it leads to: a search, the page of an agency, or a search in a region. */
  public enum Kind {
    SERVICE,
    AGENCY,
    PLACE
  }
}
