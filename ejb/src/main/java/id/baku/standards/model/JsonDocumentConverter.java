package id.baku.standards.model;

import id.baku.platform.Json;
import jakarta.persistence.AttributeConverter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** A typed record in a {@code jsonb} column. */
abstract class JsonDocumentConverter<T> implements AttributeConverter<T, Object> {

  private final Class<T> type;

  protected JsonDocumentConverter(Class<T> type) {
    this.type = type;
  }

  @Override
  public Object convertToDatabaseColumn(T document) {
    if (document == null) {
      return null;
    }
    PGobject json = new PGobject();
    json.setType("jsonb");
    try {
      json.setValue(Json.write(document));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return json;
  }

  @Override
  public T convertToEntityAttribute(Object column) {
    return column == null ? null : Json.read(column.toString(), type);
  }
}
