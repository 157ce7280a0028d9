package id.baku.web.security;

import jakarta.servlet.ServletException;
import java.util.Optional;

/** Looks into an exception for the one that tells what happened; the container wraps it more than once. */
final class Causes {

  private static final int MAX_DEPTH = 20;

  private Causes() {}

  static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
      cause = cause instanceof ServletException servlet && servlet.getRootCause() != null
          ? servlet.getRootCause() : cause.getCause();
    }
    return Optional.empty();
  }
}
