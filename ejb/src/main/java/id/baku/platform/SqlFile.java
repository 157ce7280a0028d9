package id.baku.platform;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question to the database, kept in a file of its own under {@code sql/<feature>/<question>.sql} with named
 * parameters ({@code :name}). It runs on the connection of the caller's transaction, so the tenant set there holds.
 */
public final class SqlFile {

  private static final Map<String, SqlFile> LOADED = new ConcurrentHashMap<>();
  /** A parameter, but neither a cast ({@code ::date}) nor part of a comment line. */
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z][A-Za-z]*)");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$\\R?");

  private final String name;
  private final String sql;
  private final List<String> parameters = new ArrayList<>();

  private SqlFile(String name) {
    this.name = name;
    Matcher matcher = PARAMETER.matcher(COMMENT.matcher(read(name)).replaceAll(""));
    StringBuilder positional = new StringBuilder();
    while (matcher.find()) {
      parameters.add(matcher.group(1));
      matcher.appendReplacement(positional, "?");
    }
    this.sql = matcher.appendTail(positional).toString();
  }

  /** @param name such as {@code directory/search} */
  public static SqlFile of(String name) {
    return LOADED.computeIfAbsent(name, SqlFile::new);
  }

  /** All rows, mapped one by one. */
  public <T> List<T> list(EntityManager em, Map<String, ?> values, RowMapper<T> mapper) {
    try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        List<T> result = new ArrayList<>();
        while (rows.next()) {
          result.add(mapper.map(row));
        }
        return result;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("sql/" + name + ": " + e.getMessage(), e);
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(EntityManager em, Map<String, ?> values, RowMapper<T> mapper) {
    return list(em, values, mapper).stream().findFirst();
  }

  /** Runs a statement that changes rows; returns how many. */
  public int execute(EntityManager em, Map<String, ?> values) {
    try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("sql/" + name + ": " + e.getMessage(), e);
    }
  }

  private void bind(PreparedStatement statement, Map<String, ?> values) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      String parameter = parameters.get(i);
      if (!values.containsKey(parameter)) {
        throw new IllegalArgumentException("sql/" + name + " needs :" + parameter);
      }
      Object value = values.get(parameter);
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
  }

  private static String read(String name) {
    try (InputStream file = SqlFile.class.getResourceAsStream("/sql/" + name + ".sql")) {
      if (file == null) {
        throw new IllegalArgumentException("No file sql/" + name + ".sql");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Turns one row into a record. */
  @FunctionalInterface
  public interface RowMapper<T> {
    T map(Row row) throws SQLException;
  }

  /** One row, read by column name. */
  public static final class Row {
    private final ResultSet rows;

    private Row(ResultSet rows) {
      this.rows = rows;
    }

    public String text(String column) throws SQLException {
      return rows.getString(column);
    }

    public long number(String column) throws SQLException {
      return rows.getLong(column);
    }

    public Long numberOrNull(String column) throws SQLException {
      long value = rows.getLong(column);
      return rows.wasNull() ? null : value;
    }

    public boolean flag(String column) throws SQLException {
      return rows.getBoolean(column);
    }

    public Boolean flagOrNull(String column) throws SQLException {
      boolean value = rows.getBoolean(column);
      return rows.wasNull() ? null : value;
    }

    public LocalDate date(String column) throws SQLException {
      return rows.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
      OffsetDateTime at = rows.getObject(column, OffsetDateTime.class);
      return at == null ? null : at.toInstant();
    }

    public java.util.UUID uuid(String column) throws SQLException {
      return rows.getObject(column, java.util.UUID.class);
    }
  }
}
