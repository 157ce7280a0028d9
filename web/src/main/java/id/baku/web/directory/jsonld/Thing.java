package id.baku.web.directory.jsonld;

import id.baku.platform.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something of schema.org: its type and its properties. What is not known is left out.
 *
 * @source schema.org 30.0; JSON-LD 1.1 §6 (embedding in HTML)
 */
final class Thing {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Thing(String type) {
    properties.put("@type", type);
  }

  static Thing of(String type) {
    return new Thing(type);
  }

  /** A property; nothing happens for null, for no words and for an empty list. */
  Thing with(String name, Object value) {
    boolean empty = value == null || value instanceof String text && text.isBlank() || value instanceof Collection<?> all && all.isEmpty();
    if (!empty) {
      properties.put(name, plain(value));
    }
    return this;
  }

  /** Whether nothing is known but its type. */
  boolean isBare() {
    return properties.size() == 1;
  }

  /** As the text of a script element: no character of it can end that element or begin another. */
  String script() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    document.putAll(properties);
    return Json.write(document).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
        .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Thing thing -> thing.properties;
      case Collection<?> all -> all.stream().map(Thing::plain).toList();
      default -> value;
    };
  }
}
