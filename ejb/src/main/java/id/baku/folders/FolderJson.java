package id.baku.folders;

import id.baku.platform.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

/** Writes a record as a file of a tenant folder, with the schema it follows named first. */
public final class FolderJson {

  private static final JsonWriterFactory PRETTY =
      jakarta.json.Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private FolderJson() {}

  /** @param schema relative place of the schema without {@code .schema.json} */
  public static String write(String schema, Object value) {
    JsonObjectBuilder object = jakarta.json.Json.createObjectBuilder().add("$schema", schema + ".schema.json");
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(Json.write(value)))) {
      reader.readObject().forEach(object::add);
    }
    StringWriter text = new StringWriter();
    try (JsonWriter writer = PRETTY.createWriter(text)) {
      writer.writeObject(object.build());
    }
    return text.toString().strip() + "\n";
  }
}
