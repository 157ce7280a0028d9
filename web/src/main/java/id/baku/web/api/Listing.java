package id.baku.web.api;

import id.baku.platform.Page;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One page of a list.
 *
 * @param next address of the page after this one, null on the last
 * @param total number of items over all pages
 */
public record Listing<T>(List<T> items, String next, long total) {

  /** @param next from the key of the page to its address */
  public static <S, T> Listing<T> of(Page<S> page, Function<S, T> item, UnaryOperator<String> next, long total) {
    return new Listing<>(page.items().stream().map(item).toList(), page.nextKey().map(next).orElse(null), total);
  }
}
