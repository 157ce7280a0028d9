package id.baku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to begin what would stop halfway for want of room, and recognises what stopped for want of room all the same. */
public final class FreeSpace {

  private static final long NEXT_TO_NOTHING = 1 << 20;

  private FreeSpace() {}

  /** The system says it in many places and always in the same words. */
  static boolean isTheReasonOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) return true;
    }
    return false;
  }

  /** A program we have started may have ended without a word. */
  static boolean isUsedUp(Path dir) {
    try {
      return Files.getFileStore(dir).getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException cannotBeAsked) {
      return false;
    }
  }

  static PlainFailure isFull(Path dir, Throwable because) {
    return new PlainFailure("The disk of " + dir + " is full; free some space and start again.", because);
  }

  public static void require(Path dir, long megabytes) throws IOException {
    long free = Files.getFileStore(dir).getUsableSpace() >> 20;
    if (free < megabytes) {
      throw new PlainFailure("The disk of " + dir + " is too full: " + megabytes + " MB are needed and " + free + " MB are free.");
    }
  }
}
