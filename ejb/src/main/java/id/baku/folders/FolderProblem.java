package id.baku.folders;

import java.time.format.DateTimeParseException;

/**
 * A folder cannot be loaded: which file, where in it, and why. When a file breaks its schema or its references nothing was
 * taken; when the rules of the product refuse a file, the files before it stay loaded and that file left nothing behind.
 */
public class FolderProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FolderProblem(String file, String detail) {
    super(file + ": " + detail);
  }

  /** The first line of what lies at the bottom of a failure; of a date, what was written. */
  static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null && !(deepest instanceof DateTimeParseException)) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null || message.isBlank() ? deepest.getClass().getSimpleName() : message.lines().findFirst().orElseThrow();
  }
}
