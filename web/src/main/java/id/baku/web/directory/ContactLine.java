package id.baku.web.directory;

/**
 * One way to reach somebody, ready to be shown.
 *
 * @param kind name of a channel kind
 * @param text what to read
 * @param href where it leads, null when it is only to be read
 * @param registration reference under which an agency is registered there, may be null
 * @param hours when somebody answers, in words, may be null
 * @param post who is responsible, may be null
 */
public record ContactLine(String kind, String text, String href, String registration, String hours, String post) {

  /** Of which nothing more is known. */
  public ContactLine(String kind, String text, String href) {
    this(kind, text, href, null, null, null);
  }

  boolean isDetailed() {
    return registration != null || hours != null || post != null;
  }
}
