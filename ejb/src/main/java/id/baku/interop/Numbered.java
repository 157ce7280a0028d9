package id.baku.interop;

import id.baku.platform.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A page by number, as other standards want them.
 *
 * @param total number of items over all pages
 */
public record Numbered<T>(long total, List<T> items) {

  public <R> Numbered<R> map(Function<T, R> form) {
    return new Numbered<>(total, items.stream().map(form).toList());
  }

  /**
   * Which page.
   *
   * @param number from 1 on
   * @param size 1…{@value #MOST}
   */
  public record Asked(int number, int size) {

    public static final int MOST = 100;
    public static final int USUAL = 20;

    /** @throws InvalidInput hsds.page, page.limit */
    public Asked {
      if (number < 1) {
        throw new InvalidInput("hsds.page", Map.of(), "page");
      }
      if (size < 1 || size > MOST) {
        throw new InvalidInput("page.limit", Map.of("min", 1, "max", MOST), "per_page");
      }
    }

    public long offset() {
      return (number - 1L) * size;
    }
  }
}
