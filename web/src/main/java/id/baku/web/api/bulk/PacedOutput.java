package id.baku.web.api.bulk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Breaks off when the reader takes less than {@value #LEAST_PER_SECOND} bytes a second on average, or longer than {@link
 * #LONGEST} for all of it. A write that does not end at all is broken off by the server itself, after a minute. Bytes are
 * counted before they are compressed, of which about a fifth is left.
 */
final class PacedOutput extends FilterOutputStream {

  static final int LEAST_PER_SECOND = 64 * 1024;
  /** So long anybody may take to begin. */
  static final Duration GRACE = Duration.ofSeconds(20);
  /** The database keeps the state of one moment for whoever reads, and must not do so for hours. */
  static final Duration LONGEST = Duration.ofHours(1);

  private final Clock clock;
  private final Instant begun;
  private long written;

  PacedOutput(OutputStream to, Clock clock) {
    super(to);
    this.clock = clock;
    this.begun = clock.instant();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    written += length;
    Duration taken = Duration.between(begun, clock.instant());
    if (taken.compareTo(LONGEST) > 0 || written < LEAST_PER_SECOND * taken.minus(GRACE).toSeconds()) {
      throw new IOException("Taken too slowly: " + written + " bytes in " + taken);
    }
  }
}
