package id.baku.opendata;

import id.baku.platform.Row;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;

/**
 * What a field holds, in the words of Frictionless Table Schema.
 *
 * @source <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema, types and formats</a>
 */
public enum FieldType {
  TEXT("string", null, Row::text),
  UUID("string", "uuid", Row::uuid),
  URL("string", "uri", null),
  /** ISO 8601 date. */
  DATE("date", null, Row::date),
  /** ISO 8601, UTC, whole seconds. */
  INSTANT("datetime", null, (row, name) -> row.instant(name) == null ? null : row.instant(name).truncatedTo(ChronoUnit.SECONDS)),
  INTEGER("integer", null, Row::numberOrNull),
  BOOLEAN("boolean", null, Row::flagOrNull),
  /** JSON, in CSV as the text of it. */
  LIST("array", null, Row::text),
  OBJECT("object", null, Row::text);

  private final String type;
  private final String format;
  private final Reading reading;

  FieldType(String type, String format, Reading reading) {
    this.type = type;
    this.format = format;
    this.reading = reading;
  }

  public String type() {
    return type;
  }

  /** Finer than the type; null when there is nothing finer. */
  public String format() {
    return format;
  }

  /** Whether the value is the text of a JSON document. */
  public boolean isJson() {
    return this == LIST || this == OBJECT;
  }

  public Object read(Row row, String column) throws SQLException {
    return reading.read(row, column);
  }

  @FunctionalInterface
  private interface Reading {
    public Object read(Row row, String column) throws SQLException;
  }
}
