package id.baku.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A slice of a list, continued by key and not by offset: adding a row in front never shows one twice.
 *
 * @param items the rows, in order
 * @param next key of the page after this one; null on the last page
 */
public record Page<T>(List<T> items, String next) {

  public static final int MAX_LIMIT = 100;
  public static final int DEFAULT_LIMIT = 20;

  /** Cuts a list that was read with one row more than asked for. */
  public static <T> Page<T> of(List<T> oneMoreThanLimit, int limit, Function<T, String> key) {
    if (oneMoreThanLimit.size() <= limit) {
      return new Page<>(List.copyOf(oneMoreThanLimit), null);
    }
    List<T> items = List.copyOf(oneMoreThanLimit.subList(0, limit));
    return new Page<>(items, key.apply(items.get(limit - 1)));
  }

  /**
   * @throws InvalidInput page.limit when the limit is not 1…{@value #MAX_LIMIT}
   */
  public static int checkedLimit(Integer limit) {
    int asked = limit == null ? DEFAULT_LIMIT : limit;
    if (asked < 1 || asked > MAX_LIMIT) {
      throw new InvalidInput("page.limit", java.util.Map.of("min", 1, "max", MAX_LIMIT), "limit");
    }
    return asked;
  }

  public Optional<String> nextKey() {
    return Optional.ofNullable(next);
  }
}
