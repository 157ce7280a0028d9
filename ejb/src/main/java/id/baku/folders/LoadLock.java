package id.baku.folders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one server at a time load {@code tenants/}: an advisory lock of the database, held by a connection of its own
 * over the many transactions of a load. A server that dies loses the connection and with it the lock.
 */
final class LoadLock implements AutoCloseable {

  private static final long KEY = 0x42414B55L; // "BAKU"

  private final Connection connection;

  LoadLock(DataSource database) throws SQLException {
    connection = database.getConnection();
    run("select pg_advisory_lock(?)");
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      run("select pg_advisory_unlock(?)");
    }
  }

  private void run(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, KEY);
      statement.execute();
    }
  }
}
