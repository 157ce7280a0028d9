package id.baku.lint.siblings;

import id.baku.lint.Expectations.Thresholds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What most of several comparable things say.
 *
 * @param count how many say it
 * @param total how many say anything
 */
record Majority<V>(V value, int count, int total) {

  /** Empty when there are too few to compare or they do not agree enough. */
  static <T, V> Optional<Majority<V>> of(Collection<T> things, Function<T, V> says, Thresholds thresholds) {
    List<V> values = things.stream().map(says).filter(Objects::nonNull).toList();
    if (values.size() < thresholds.siblings()) {
      return Optional.empty();
    }
    return values.stream().collect(Collectors.groupingBy(v -> v, Collectors.counting())).entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .filter(most -> most.getValue() * 100 >= (long) values.size() * thresholds.majority())
        .map(most -> new Majority<>(most.getKey(), most.getValue().intValue(), values.size()));
  }
}
