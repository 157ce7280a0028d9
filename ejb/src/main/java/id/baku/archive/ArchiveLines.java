package id.baku.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a part, some at a time, so that no more than {@value #LONGEST} bytes and one more line are ever in memory. */
final class ArchiveLines implements AutoCloseable {

  /** Bytes of a line: one standard is some twenty thousand. */
  static final int LONGEST = 4 * 1024 * 1024;
  /** More lines than that no agency has in a table. */
  static final long MOST = 500_000;

  private final String part;
  private final InputStream in;
  private long read;

  ArchiveLines(String part, InputStream in) {
    this.part = part;
    this.in = new BufferedInputStream(in);
  }

  /**
   * @return none at the end
   * @throws id.baku.platform.InvalidInput archive.row for a line that is too long, or one too many
   */
  List<String> next(int most) throws IOException {
    List<String> lines = new ArrayList<>();
    int size = 0;
    while (lines.size() < most && size < LONGEST) {
      String line = line();
      if (line == null) {
        break;
      }
      lines.add(line);
      size += line.length();
    }
    return lines;
  }

  /** How many were read. */
  long read() {
    return read;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    read++;
    while (next >= 0 && next != '\n') {
      if (line.size() == LONGEST) {
        throw ArchiveProblem.row(part, String.valueOf(read), "size");
      }
      line.write(next);
      next = in.read();
    }
    if (read > MOST) {
      throw ArchiveProblem.row(part, String.valueOf(read), "size");
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
