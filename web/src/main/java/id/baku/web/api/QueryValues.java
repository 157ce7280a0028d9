package id.baku.web.api;

import id.baku.platform.Capital;
import id.baku.platform.InvalidInput;
import id.baku.platform.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the values of query parameters. The resources take them as text, since JAX-RS answers "not found" to a
 * number it cannot read, and the caller deserves to hear which parameter is wrong.
 */
@ApplicationScoped
public class QueryValues {

  /** "Today" of somebody who does not name a day: the capital's. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

  private final Clock clock;

  @Inject
  public QueryValues(Clock clock) {
    this.clock = clock;
  }

  protected QueryValues() {
    this(null);
  }

  public LocalDate today() {
    return Capital.day(clock.instant());
  }

  /** When {@link #today} will be another day. */
  public Instant endOfToday() {
    return Capital.endOfDay(clock.instant());
  }

  /**
   * @param on ISO date with a year of four digits; null or empty for today
   * @throws InvalidInput day.unreadable
   */
  public LocalDate day(String on) {
    if (on == null || on.isEmpty()) {
      return today();
    }
    try {
      if (DAY.matcher(on).matches()) {
        return LocalDate.parse(on);
      }
    } catch (DateTimeException noSuchDay) {
      // answered below, like any other text that is no day
    }
    throw new InvalidInput("day.unreadable", Map.of(), "on");
  }

  /**
   * @param limit a whole number; null or empty for the default
   * @throws InvalidInput number.unreadable; whether it is in bounds the reader of the list says
   */
  public Integer limit(String limit) {
    if (limit == null || limit.isEmpty()) {
      return null;
    }
    if (!NUMBER.matcher(limit).matches()) {
      throw new InvalidInput("number.unreadable", Map.of(), "limit");
    }
    return Integer.valueOf(limit);
  }

  /**
   * @param slug null or empty for none
   * @throws InvalidInput slug.invalid naming the parameter
   */
  public String slug(String parameter, String slug) {
    if (slug == null || slug.isEmpty()) {
      return null;
    }
    if (!Slug.isValid(slug)) {
      throw new InvalidInput("slug.invalid", Map.of(), parameter);
    }
    return slug;
  }

  /**
   * @param after a position of the feed of changes; null or empty for its begin
   * @throws InvalidInput changes.unreadable
   */
  public long position(String after) {
    if (after == null || after.isEmpty()) {
      return 0;
    }
    if (!POSITION.matcher(after).matches()) {
      throw new InvalidInput("changes.unreadable", Map.of(), "after");
    }
    return Long.parseLong(after);
  }

  /**
   * @param value a name of the type in small letters; null or empty for none
   * @throws InvalidInput search.filter naming the parameter
   */
  public <T extends Enum<T>> T choice(String parameter, String value, Class<T> type) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    for (T choice : type.getEnumConstants()) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
        return choice;
      }
    }
    throw new InvalidInput("search.filter", Map.of(), parameter);
  }

  /** An empty key means the first page, as an absent one does. */
  public String key(String after) {
    return after == null || after.isEmpty() ? null : after;
  }
}
