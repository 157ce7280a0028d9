package id.baku.web.api.bulk;

import id.baku.opendata.DataRow;
import id.baku.opendata.Field;
import id.baku.opendata.Table;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One JSON object a line, every field always there. */
final class NdjsonRows implements RowWriter {

  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private final List<Field> fields;
  private final OutputStream to;

  NdjsonRows(Table table, OutputStream to) {
    this.fields = table.fields().stream().filter(Field::isInNdjson).toList();
    this.to = to;
  }

  @Override
  public void take(DataRow row) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = GENERATORS.createGenerator(line)) {
      json.writeStartObject();
      fields.forEach(field -> write(json, field, row.values().get(field.name())));
      json.writeEnd();
    }
    to.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    to.close();
  }

  private static void write(JsonGenerator json, Field field, Object value) {
    switch (value) {
      case null -> json.writeNull(field.name());
      case Boolean flag -> json.write(field.name(), flag);
      case Long number -> json.write(field.name(), number);
      default -> {
        if (field.type().isJson()) {
          json.write(field.name(), parsed(value.toString()));
        } else {
          json.write(field.name(), value.toString());
        }
      }
    }
  }

  private static JsonValue parsed(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
