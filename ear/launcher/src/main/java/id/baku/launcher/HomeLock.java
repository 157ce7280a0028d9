package id.baku.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Held by the one program that may touch a {@link Home}. The system lets go of it when the program dies, however it dies. */
public final class HomeLock implements AutoCloseable {

  private final FileChannel file;

  private HomeLock(FileChannel file) {
    this.file = file;
  }

  public static HomeLock acquire(Home home) {
    try {
      FileChannel file = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(file)) return new HomeLock(file);
      file.close();
    } catch (IOException e) {
      throw new PlainFailure("Cannot lock " + home.dir() + ": " + e.getMessage() + ".", e);
    }
    String by = RunRecord.read(home).map(run -> " (process " + run.launcher().pid() + ", " + run.address() + ")").orElse("");
    throw new PlainFailure("Baku is already running on " + home.dir() + by + "; stop it with ./baku stop, or choose another BAKU_HOME.");
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException ownedByThisVeryProgram) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException ignored) {
      // the system lets go of it anyway
    }
  }
}
