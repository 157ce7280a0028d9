package id.baku.bench.national;

import id.baku.bench.load.Act;
import id.baku.platform.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;

/** Questions of the product put to the database with nothing around them, as the server's own role. As many connections as are in use at once. */
final class Alone implements AutoCloseable {

  private final String url;
  private final String role;
  private final String password;
  /** Not in use at the moment. */
  private final Queue<Connection> free = new ConcurrentLinkedQueue<>();

  Alone(String url, String role, String password) {
    this.url = url;
    this.role = role;
    this.password = password;
  }

  /**
   * @param file such as {@code directory/service}
   * @param values of its parameters, by turn
   */
  Act asking(String file, IntFunction<Map<String, Object>> values) {
    return turn -> rows(file, values.apply(turn)) > 0 ? null : "no rows";
  }

  /** How many rows a question has; the last column of the last row stays unread no more than any other. */
  int rows(String file, Map<String, Object> values) throws SQLException {
    Connection connection = free.poll();
    if (connection == null) {
      connection = DriverManager.getConnection(url, role, password);
    }
    try {
      return rows(connection, SqlFile.of(file), values);
    } finally {
      free.add(connection);
    }
  }

  private static int rows(Connection connection, SqlFile sql, Map<String, Object> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      for (int i = 0; i < sql.parameters().size(); i++) {
        statement.setObject(i + 1, values.get(sql.parameters().get(i)));
      }
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        for (; rows.next(); count++) {
          for (int column = 1; column <= columns; column++) {
            rows.getObject(column);
          }
        }
        return count;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection = free.poll(); connection != null; connection = free.poll()) {
      connection.close();
    }
  }
}
