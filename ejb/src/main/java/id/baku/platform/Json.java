package id.baku.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * JSON as Baku stores and exchanges it: snake_case keys, in the order a record names or else by alphabet, nothing written for
 * null. One writer for database documents, tenant folders and exports, so that the three never differ.
 */
public final class Json {

  private static final Jsonb COMPACT = JsonbBuilder.create(config());
  private static final Jsonb PRETTY = JsonbBuilder.create(config().withFormatting(true));

  private Json() {}

  private static JsonbConfig config() {
    return new JsonbConfig()
        .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
        .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL);
  }

  public static String write(Object value) {
    return COMPACT.toJson(value);
  }

  public static String writePretty(Object value) {
    return PRETTY.toJson(value).strip() + "\n";
  }

  /** Writes to a stream, in UTF-8, and leaves it open. */
  public static void write(Object value, OutputStream to) {
    COMPACT.toJson(value, to);
  }

  public static <T> T read(InputStream json, Class<T> type) {
    return COMPACT.fromJson(json, type);
  }

  public static <T> T read(String json, Class<T> type) {
    return COMPACT.fromJson(json, type);
  }
}
