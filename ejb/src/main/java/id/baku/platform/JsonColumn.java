package id.baku.platform;

import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** A typed record in a {@code jsonb} column; what converters of entities share. */
public final class JsonColumn {

  private JsonColumn() {}

  public static Object of(Object document) {
    PGobject json = new PGobject();
    json.setType("jsonb");
    try {
      json.setValue(document == null ? null : Json.write(document)); // a null without its type would pass as text
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return json;
  }

  public static <T> T read(Object column, Class<T> type) {
    return column == null ? null : Json.read(column.toString(), type);
  }
}
