package id.baku.web.platform;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Breaks off when the reader takes fewer bytes a second on average than are asked for, or longer than {@link #LONGEST} for
 * all of it. What is long is written in parts of {@value #PART} bytes and looked at after each. A part that does not end at
 * all is broken off by the server itself, after a minute.
 */
public final class PacedOutput extends FilterOutputStream {

  /** So long anybody may take to begin. */
  static final Duration GRACE = Duration.ofSeconds(20);
  /** The database keeps the state of one moment for whoever reads a file of everything, and must not do so for hours. */
  static final Duration LONGEST = Duration.ofHours(1);
  static final int PART = 8 * 1024;

  private final int leastPerSecond;
  private final Clock clock;
  private final Instant begun;
  private long written;

  /** @param leastPerSecond bytes as they are written here, before the server compresses them */
  public PacedOutput(OutputStream to, int leastPerSecond, Clock clock) {
    super(to);
    this.leastPerSecond = leastPerSecond;
    this.clock = clock;
    this.begun = clock.instant();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int end = from + length;
    for (int at = from; at < end; at += PART) {
      int part = Math.min(PART, end - at);
      out.write(bytes, at, part);
      written += part;
      check();
    }
  }

  private void check() throws IOException {
    Duration taken = Duration.between(begun, clock.instant());
    if (taken.compareTo(LONGEST) > 0 || written < leastPerSecond * taken.minus(GRACE).toSeconds()) {
      throw new IOException("Taken too slowly: " + written + " bytes in " + taken);
    }
  }
}
