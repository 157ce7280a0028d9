package id.baku.security.model;

import id.baku.security.TrailEntry.Change;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between two states of a record. */
public final class Changes {

  private Changes() {}

  /** @param before JSON of a record, or null; after likewise */
  public static List<Change> between(String before, String after) {
    Map<String, String> old = fields(before);
    Map<String, String> fresh = fields(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(fresh.keySet());
    return names.stream().filter(name -> !Objects.equals(old.get(name), fresh.get(name)))
        .map(name -> new Change(name, old.get(name), fresh.get(name))).toList();
  }

  private static Map<String, String> fields(String json) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (json != null) {
      try (var reader = Json.createReader(new StringReader(json))) {
        collect("", reader.readValue(), fields);
      }
    }
    return fields;
  }

  private static void collect(String name, JsonValue value, Map<String, String> into) {
    switch (value) {
      case JsonObject object -> object.forEach((key, inner) -> collect(name.isEmpty() ? key : name + "." + key, inner, into));
      case JsonArray list when list.stream().noneMatch(JsonObject.class::isInstance) ->
          into.put(name, list.stream().map(Changes::text).collect(Collectors.joining(", ")));
      case JsonArray list -> {
        for (int i = 0; i < list.size(); i++) {
          collect(name + "." + (i + 1), list.get(i), into);
        }
      }
      default -> into.put(name, text(value));
    }
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      default -> value == JsonValue.NULL ? "" : value.toString();
    };
  }
}
