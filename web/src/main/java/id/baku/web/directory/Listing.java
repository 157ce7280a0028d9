package id.baku.web.directory;

import id.baku.platform.InvalidInput;
import id.baku.platform.Page;
import java.util.function.Function;

/**
 * The part of a list that an address asks for. A part that does not exist shows the first one, and says so.
 *
 * @param continued whether others come before it
 * @param problem why it is not the one asked for; null when it is
 */
record Listing<T>(Page<T> page, boolean continued, InvalidInput problem) {

  /** What an address calls the key of the part it asks for. */
  static final String AFTER = "setelah";

  /** @param pages the list after a key, from its beginning for null */
  static <T> Listing<T> read(Visit visit, Function<String, Page<T>> pages) {
    String after = visit.param(AFTER);
    try {
      return new Listing<>(pages.apply(after), after != null, null);
    } catch (InvalidInput lost) {
      return new Listing<>(pages.apply(null), false, lost);
    }
  }

  /** The HTTP status of a page that shows it. */
  int status() {
    return problem == null ? PublicPage.FINE : PublicPage.NOT_READABLE;
  }
}
