package id.baku.calendar.cases;

import id.baku.calendar.NotCountable;
import id.baku.calendar.NotCountable.Code;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Cases with their calendars, all in one JSON document: {@code {"holidaySets", "calendars", "cases"}}, one case with
 * {@code "calendar"} written out or named in its own {@code "calendars"}, or a list of such cases.
 */
public final class DeadlineFile {

  private static final Set<String> KEYS = Set.of("holidaySets", "calendars", "cases", "note", "title");

  private final List<JsonValue> cases;
  private final JsonObject calendars;
  private final JsonObject holidaySets;

  private DeadlineFile(List<JsonValue> cases, JsonObject calendars, JsonObject holidaySets) {
    this.cases = cases;
    this.calendars = calendars;
    this.holidaySets = holidaySets;
  }

  /**
   * @throws JsonException it is no JSON
   * @throws NotCountable it is JSON of another form
   */
  public static DeadlineFile read(InputStream json) {
    try (JsonReader reader = Json.createReader(json)) {
      JsonValue document = reader.readValue();
      if (document instanceof JsonArray list) {
        return new DeadlineFile(list, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT);
      }
      if (document instanceof JsonObject one && !one.containsKey("cases")) {
        return new DeadlineFile(List.of(one), JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT);
      }
      Fields file = Fields.of(document, "file", KEYS);
      JsonValue cases = file.needed("cases", file.value("cases"));
      return new DeadlineFile(cases instanceof JsonArray list ? list : List.of(cases), object(file, "calendars"), object(file, "holidaySets"));
    }
  }

  private static JsonObject object(Fields of, String key) {
    JsonValue value = of.value(key).orElse(JsonValue.EMPTY_JSON_OBJECT);
    if (value instanceof JsonObject object) {
      return object;
    }
    throw of.bad(key);
  }

  /**
   * One answer a case, in order; a case that cannot be counted answers its code, and the others are counted all the same.
   *
   * @param explain with the records that tell why
   * @param wrong takes a sentence for people on each case that could not be counted
   */
  public JsonArray answers(boolean explain, Consumer<String> wrong) {
    JsonArrayBuilder answers = Json.createArrayBuilder();
    cases.forEach(one -> answers.add(answer(one, explain, wrong)));
    return answers.build();
  }

  private JsonObject answer(JsonValue value, boolean explain, Consumer<String> wrong) {
    JsonValue id = value instanceof JsonObject known ? known.getOrDefault("id", JsonValue.NULL) : JsonValue.NULL;
    JsonObjectBuilder answer = Json.createObjectBuilder().add("id", id);
    try {
      if (!(value instanceof JsonObject one)) {
        throw new NotCountable(Code.BAD_VALUE, "a case is an object");
      }
      Fields own = new Fields(one, "case");
      answer.addAll(new DeadlineCase(one, one.containsKey("calendars") ? object(own, "calendars") : calendars,
          one.containsKey("holidaySets") ? object(own, "holidaySets") : holidaySets).answer(explain));
    } catch (NotCountable problem) {
      wrong.accept(id + ": " + problem.code() + ": " + problem.getMessage());
      answer.add("error", problem.code().name());
    } catch (DateTimeException | ArithmeticException tooFar) {
      wrong.accept(id + ": " + Code.TIME_OUT_OF_RANGE + ": " + tooFar.getMessage());
      answer.add("error", Code.TIME_OUT_OF_RANGE.name());
    }
    return answer.build();
  }
}
