package id.baku.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Asks the questions kept under {@code sql/} on the connection of the running transaction, so that the tenant set
 * there holds and what was changed through JPA before is seen.
 */
@Dependent
public class Sql {

  @Resource(lookup = "java:app/jdbc/baku") DataSource database;
  @PersistenceContext EntityManager em;

  /** All rows, mapped one by one. */
  public <T> List<T> list(String file, Map<String, ?> values, Row.Mapper<T> mapper) {
    return run(file, values, statement -> {
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        List<T> result = new ArrayList<>();
        while (rows.next()) {
          result.add(mapper.map(row));
        }
        return result;
      }
    });
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String file, Map<String, ?> values, Row.Mapper<T> mapper) {
    return list(file, values, mapper).stream().findFirst();
  }

  /** Runs a statement that changes rows; returns how many. */
  public int execute(String file, Map<String, ?> values) {
    return run(file, values, PreparedStatement::executeUpdate);
  }

  private <T> T run(String file, Map<String, ?> values, Call<T> call) {
    if (em.isJoinedToTransaction()) {
      em.flush();
    }
    SqlFile sql = SqlFile.of(file);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql.text())) {
      bind(file, sql, statement, values);
      return call.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("sql/" + file + ": " + e.getMessage(), e);
    }
  }

  private static void bind(String file, SqlFile sql, PreparedStatement statement, Map<String, ?> values)
      throws SQLException {
    for (int i = 0; i < sql.parameters().size(); i++) {
      String parameter = sql.parameters().get(i);
      if (!values.containsKey(parameter)) {
        throw new IllegalArgumentException("sql/" + file + " needs :" + parameter);
      }
      Object value = values.get(parameter);
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
  }

  @FunctionalInterface
  private interface Call<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
