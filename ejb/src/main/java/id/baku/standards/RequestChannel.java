package id.baku.standards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a request comes in, as far as a time promise depends on it: by letter, in person, or any other way. */
public enum RequestChannel {
  LETTER,
  WALK_IN,
  OTHER;

  /** Key in the JSON of a parsed decree. */
  public String schemaKey() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RequestChannel> find(String key) {
    return Arrays.stream(values()).filter(c -> c.name().equalsIgnoreCase(key)).findFirst();
  }
}
