package id.baku.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** The opaque key of a page: values of the last row's sort columns, so that a caller need not know them. */
public final class PageKey {

  private static final char SEPARATOR = '\u001f';
  private static final int MAX_LENGTH = 400;

  private PageKey() {}

  public static String of(Object... values) {
    StringBuilder joined = new StringBuilder();
    for (Object value : values) {
      if (!joined.isEmpty()) {
        joined.append(SEPARATOR);
      }
      joined.append(value);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param parts how many values the key must hold
   * @throws InvalidInput page.key when this is no key of that list
   */
  public static String[] parse(String key, int parts) {
    try {
      if (key.length() > MAX_LENGTH) {
        throw unreadable();
      }
      String[] values = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8)
          .split(String.valueOf(SEPARATOR), -1);
      if (values.length != parts || String.join("", values).indexOf('\0') >= 0) {
        throw unreadable();
      }
      return values;
    } catch (IllegalArgumentException notBase64) {
      throw unreadable();
    }
  }

  /** A part of a key that must be a whole number. */
  public static long number(String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException notANumber) {
      throw unreadable();
    }
  }

  /** A part of a key that must be a moment. */
  public static Instant instant(String part) {
    try {
      return Instant.parse(part);
    } catch (DateTimeParseException notAMoment) {
      throw unreadable();
    }
  }

  /** A part of a key that must be a day. */
  public static LocalDate day(String part) {
    try {
      LocalDate day = LocalDate.parse(part);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // told below
    }
    throw unreadable();
  }

  /** A part of a key that must be an id. */
  public static UUID uuid(String part) {
    try {
      return UUID.fromString(part);
    } catch (IllegalArgumentException notAnId) {
      throw unreadable();
    }
  }

  private static InvalidInput unreadable() {
    return new InvalidInput("page.key", Map.of(), "after");
  }
}
