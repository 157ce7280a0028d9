package id.baku.calendar.cases;

import id.baku.calendar.NotCountable;
import id.baku.calendar.NotCountable.Code;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One JSON object of which every key is known. Whatever is wrong with a value is told with the place it stands at.
 *
 * @param where the way to it, for people
 */
record Fields(JsonObject object, String where) {

  /** @throws NotCountable UNKNOWN_KEY, BAD_VALUE */
  static Fields of(JsonValue value, String where, Set<String> keys) {
    if (!(value instanceof JsonObject object)) {
      throw new NotCountable(Code.BAD_VALUE, where + " is no object");
    }
    object.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
      throw new NotCountable(Code.UNKNOWN_KEY, where + "." + key);
    });
    return new Fields(object, where);
  }

  /** The value; empty when it is absent or null. */
  Optional<JsonValue> value(String key) {
    return Optional.ofNullable(object.get(key)).filter(value -> value != JsonValue.NULL);
  }

  /** What is there, or MISSING_KEY. */
  <T> T needed(String key, Optional<T> value) {
    return value.orElseThrow(() -> new NotCountable(Code.MISSING_KEY, where + "." + key));
  }

  Optional<String> text(String key) {
    return value(key).map(value -> {
      if (value instanceof JsonString string) {
        return string.getString();
      }
      throw bad(key);
    });
  }

  boolean flag(String key) {
    return value(key).map(value -> {
      if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
        throw bad(key);
      }
      return value == JsonValue.TRUE;
    }).orElse(false);
  }

  /** A whole number, also when it is written 3.0. */
  Optional<BigDecimal> whole(String key) {
    return value(key).map(value -> {
      if (value instanceof JsonNumber number && number.bigDecimalValue().stripTrailingZeros().scale() <= 0) {
        return number.bigDecimalValue();
      }
      throw bad(key);
    });
  }

  /** A whole number between two others. */
  Optional<Integer> whole(String key, int least, int most) {
    return whole(key).map(number -> {
      if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
        throw bad(key);
      }
      return number.intValueExact();
    });
  }

  <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
    return text(key).map(text -> Arrays.stream(type.getEnumConstants()).filter(word -> word.name().equals(text)).findFirst().orElseThrow(() -> bad(key)));
  }

  Optional<Instant> instant(String key) {
    return text(key).map(text -> Moments.instant(text, where + "." + key));
  }

  Optional<LocalDate> date(String key) {
    return text(key).map(text -> Moments.date(text, where + "." + key));
  }

  /** The items of a list; none when it is absent. */
  <T> List<T> list(String key, Function<JsonValue, T> item) {
    return items(key).stream().map(item).toList();
  }

  /** The objects of a list, each with its place in it. */
  <T> List<T> objects(String key, Set<String> keys, Function<Fields, T> item) {
    List<T> all = new ArrayList<>();
    for (JsonValue value : items(key)) {
      all.add(item.apply(of(value, String.format(Locale.ROOT, "%s.%s[%d]", where, key, all.size()), keys)));
    }
    return all;
  }

  private JsonArray items(String key) {
    return value(key).map(value -> {
      if (value instanceof JsonArray array) {
        return array;
      }
      throw bad(key);
    }).orElse(JsonValue.EMPTY_JSON_ARRAY);
  }

  NotCountable bad(String key) {
    return new NotCountable(Code.BAD_VALUE, where + "." + key);
  }
}
