package id.baku.web.interop;

import id.baku.interop.Numbered;
import id.baku.platform.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the parameters of HSDS. An empty one is as good as none. */
final class HsdsValues {

  static final int LONGEST_SEARCH = 200;
  private static final int MOST_WORDS = 8;
  /** Nothing was published before Indonesia was; what lies far ahead no database takes. */
  private static final Instant EARLIEST = Instant.parse("1945-08-17T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private HsdsValues() {}

  /** @throws InvalidInput hsds.page, page.limit, number.unreadable */
  static Numbered.Asked page(String number, String size) {
    return new Numbered.Asked(number("page", number, 1), number("per_page", size, Numbered.Asked.USUAL));
  }

  private static int number(String parameter, String text, int usual) {
    if (isAbsent(text)) {
      return usual;
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidInput("number.unreadable", Map.of(), parameter);
    }
    return Integer.parseInt(text);
  }

  /** @throws InvalidInput id.unreadable */
  static UUID id(String parameter, String text) {
    if (isAbsent(text)) {
      return null;
    }
    if (!ID.matcher(text).matches()) {
      throw new InvalidInput("id.unreadable", Map.of(), parameter);
    }
    return UUID.fromString(text);
  }

  /** @throws InvalidInput hsds.flag */
  static boolean flag(String parameter, String text) {
    if (!isAbsent(text) && !text.equals("true") && !text.equals("false")) {
      throw new InvalidInput("hsds.flag", Map.of(), parameter);
    }
    return "true".equals(text);
  }

  /** @param text a moment with offset, or a day of UTC. @throws InvalidInput hsds.moment */
  static Instant moment(String parameter, String text) {
    if (isAbsent(text)) {
      return null;
    }
    try {
      Instant moment = DAY.matcher(text).matches() ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
      if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
        throw new InvalidInput("hsds.moment", Map.of(), parameter);
      }
      return moment;
    } catch (DateTimeException unreadable) {
      throw new InvalidInput("hsds.moment", Map.of(), parameter);
    }
  }

  /** Each word once. @throws InvalidInput search.too-long, search.no-words, search.too-many-words */
  static String words(String text) {
    if (isAbsent(text)) {
      return null;
    }
    if (text.length() > LONGEST_SEARCH) {
      throw new InvalidInput("search.too-long", Map.of("max", LONGEST_SEARCH), "search");
    }
    if (text.indexOf('\0') >= 0) {
      throw new InvalidInput("search.no-words", Map.of(), "search");
    }
    Set<String> words = new LinkedHashSet<>(List.of(text.strip().split("\\s+")));
    if (words.size() > MOST_WORDS) {
      throw new InvalidInput("search.too-many-words", Map.of("max", MOST_WORDS), "search");
    }
    return String.join(" ", words);
  }

  /** @return whether lines are wanted instead of pages. @throws InvalidInput hsds.format */
  static boolean lines(String format) {
    if (!isAbsent(format) && !format.equals("json") && !format.equals("ndjson")) {
      throw new InvalidInput("hsds.format", Map.of(), "format");
    }
    return "ndjson".equals(format);
  }

  private static boolean isAbsent(String text) {
    return text == null || text.isEmpty();
  }
}
