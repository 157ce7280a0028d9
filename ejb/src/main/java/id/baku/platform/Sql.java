package id.baku.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/**
 * Asks the questions kept under {@code sql/} on the connection of the running transaction, so that the tenant set
 * there holds and what was changed through JPA before is seen.
 */
@Dependent
public class Sql {

  private static final int FETCHED = 200;

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

  /**
   * Hands over all rows one by one, of which the driver holds {@value #FETCHED} at a time: for what is too long for a
   * list. The transaction, and with it the connection, lasts until the last one is taken.
   */
  public void each(String file, Map<String, ?> values, Row.Taker taker) throws IOException {
    IOException refused = run(file, values, statement -> {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          taker.take(row);
        }
        return null;
      } catch (IOException gone) {
        return gone;
      }
    });
    if (refused != null) {
      throw refused;
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String file, Map<String, ?> values, Row.Mapper<T> mapper) {
    return list(file, values, mapper).stream().findFirst();
  }

  /** Runs a statement that changes rows; returns how many. */
  public int execute(String file, Map<String, ?> values) {
    return run(file, values, PreparedStatement::executeUpdate);
  }

  /**
   * Runs on the very handle that JPA uses in this transaction. A second handle from the pool would reach the same
   * connection but take a second place in the pool, and under load requests would wait for each other.
   */
  private <T> T run(String file, Map<String, ?> values, Call<T> call) {
    em.flush();
    SqlFile sql = SqlFile.of(file);
    UnitOfWorkImpl unit = em.unwrap(UnitOfWorkImpl.class);
    unit.beginEarlyTransaction();
    Accessor accessor = unit.getAccessor();
    accessor.incrementCallCount(unit.getParent());
    try (PreparedStatement statement = accessor.getConnection().prepareStatement(sql.text())) {
      bind(file, sql, statement, values);
      return call.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("sql/" + file + ": " + e.getMessage(), e);
    } finally {
      accessor.decrementCallCount();
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
