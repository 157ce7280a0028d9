package id.baku.drafts.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads JSON as strictly as it is written: UTF-8 without a flaw, no name twice in one object. */
public final class JsonText {

  private static final JsonReaderFactory STRICT = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonText() {}

  /**
   * @throws CharacterCodingException when this is no UTF-8
   * @throws JsonException when it is no JSON, or has a name twice
   */
  public static JsonValue parse(byte[] body) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    try (JsonParser parser = Json.createParser(new StringReader(text)); JsonReader reader = STRICT.createReader(new StringReader(text))) {
      while (parser.hasNext()) { // the reader is content with the first value, whatever follows it
        parser.next();
      }
      return reader.readValue();
    } catch (JsonException notJson) {
      throw notJson;
    } catch (RuntimeException unreadable) { // a name twice; too deep, for which there is no type of its own
      throw new JsonException("not to be read", unreadable);
    }
  }

  /** Whether a name stood twice in one object. */
  public static boolean isDuplicate(JsonException problem) {
    return problem.getCause() instanceof IllegalStateException;
  }

  /** A name with the value null says as little as a name that is missing; so does an empty list of life events. */
  public static JsonObject withoutNulls(JsonObject object) {
    JsonObjectBuilder kept = Json.createObjectBuilder();
    object.forEach((name, value) -> {
      if (value != JsonValue.NULL && !(name.equals("life_events") && value instanceof JsonArray list && list.isEmpty())) {
        kept.add(name, inside(value));
      }
    });
    return kept.build();
  }

  private static JsonValue inside(JsonValue value) {
    return switch (value) {
      case JsonObject object -> withoutNulls(object);
      case JsonArray list -> {
        JsonArrayBuilder items = Json.createArrayBuilder();
        list.forEach(item -> items.add(inside(item)));
        yield items.build();
      }
      default -> value;
    };
  }
}
