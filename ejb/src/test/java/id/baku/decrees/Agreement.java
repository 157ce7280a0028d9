package id.baku.decrees;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** How far a parsed decree agrees with what a person read: the fields compared, and those that differ. */
record Agreement(int fields, List<String> differences) {

  static Agreement of(JsonObject expected, JsonObject actual) {
    List<String> differences = new ArrayList<>();
    int fields = compare(expected.get("decree"), actual.get("decree"), "decree", differences);
    List<JsonObject> standards = actual.getJsonArray("standards").getValuesAs(JsonObject.class);
    for (JsonObject standard : expected.getJsonArray("standards").getValuesAs(JsonObject.class)) {
      JsonObject found = standards.stream()
          .filter(s -> same(s, standard, "group_no") && same(s, standard, "service_no")).findFirst().orElse(null);
      fields += compare(standard, found, standard.get("group_no") + "." + standard.get("service_no"), differences);
    }
    return new Agreement(fields, differences);
  }

  int exact() {
    return fields - differences.size();
  }

  private static boolean same(JsonObject a, JsonObject b, String key) {
    return isNothing(a.get(key)) && isNothing(b.get(key)) || String.valueOf(a.get(key)).equals(String.valueOf(b.get(key)));
  }

  /** Every key of the expected value has to be there; further keys of the actual one do not matter. */
  private static int compare(JsonValue expected, JsonValue actual, String path, List<String> differences) {
    if (isNothing(expected) && isNothing(actual)) {
      return 1;
    }
    int fields = 0;
    if (expected instanceof JsonObject object && actual instanceof JsonObject other) {
      for (String key : object.keySet()) {
        fields += key.equals("id") ? 0 : compare(object.get(key), other.get(key), path + "." + key, differences);
      }
      return fields;
    }
    if (expected instanceof JsonArray list && actual instanceof JsonArray others && list.size() == others.size()) {
      for (int i = 0; i < list.size(); i++) {
        fields += compare(list.get(i), others.get(i), path + "[" + i + "]", differences);
      }
      return fields;
    }
    if (isNothing(expected) || isNothing(actual) || !expected.toString().equals(actual.toString())) {
      differences.add(path + "\n  expected: " + expected + "\n  actual:   " + actual);
    }
    return 1;
  }

  private static boolean isNothing(JsonValue value) {
    return value == null || value == JsonValue.NULL || value instanceof JsonArray list && list.isEmpty()
        || value.toString().equals("null");
  }
}
