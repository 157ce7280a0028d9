package id.baku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to begin what would stop halfway for want of room. */
final class FreeSpace {

  private FreeSpace() {}

  static void require(Path dir, long megabytes) throws IOException {
    long free = Files.getFileStore(dir).getUsableSpace() >> 20;
    if (free < megabytes) {
      throw new PlainFailure("The disk of " + dir + " is too full: " + megabytes + " MB are needed and " + free + " MB are free.");
    }
  }
}
