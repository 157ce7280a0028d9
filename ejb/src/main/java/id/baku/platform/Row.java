package id.baku.platform;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of an answer, read by column name. */
public final class Row {

  private final ResultSet rows;

  public Row(ResultSet rows) {
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

  public byte[] bytes(String column) throws SQLException {
    return rows.getBytes(column);
  }

  public double decimal(String column) throws SQLException {
    return rows.getDouble(column);
  }

  public UUID uuid(String column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  /** Turns one row into a record. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  /** Passes one row on. */
  @FunctionalInterface
  public interface Taker {
    void take(Row row) throws SQLException, IOException;
  }
}
