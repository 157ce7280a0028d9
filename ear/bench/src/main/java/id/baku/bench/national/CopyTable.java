package id.baku.bench.national;

import id.baku.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyIn;
import org.postgresql.PGConnection;

/** Rows on their way into one table by COPY, in its text format. Not for two threads. */
final class CopyTable implements AutoCloseable {

  private static final int FLUSH_AT = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder text = new StringBuilder(FLUSH_AT * 2);

  CopyTable(Connection connection, String table, String... columns) throws SQLException {
    String names = Arrays.stream(columns).collect(Collectors.joining(", "));
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " (" + names + ") from stdin");
  }

  /** Values in the order of the columns; records, maps and lists become JSON, null is null. */
  void row(Object... values) throws SQLException, IOException {
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t").append(escaped(values[i]));
    }
    text.append('\n');
    if (text.length() > FLUSH_AT) {
      flush();
    }
  }

  static String escaped(Object value) {
    return switch (value) {
      case null -> "\\N";
      case Record json -> escaped(Json.write(json));
      case Iterable<?> json -> escaped(Json.write(json));
      default -> value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    };
  }

  private void flush() throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    flush();
    copy.endCopy();
  }
}
